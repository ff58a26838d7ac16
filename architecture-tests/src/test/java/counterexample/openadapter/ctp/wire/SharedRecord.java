package counterexample.openadapter.ctp.wire;

/** Shared within an adapter, which is allowed. */
public class SharedRecord {}
