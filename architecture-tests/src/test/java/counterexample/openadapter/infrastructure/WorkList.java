package counterexample.openadapter.infrastructure;

/** Shared on purpose, which is allowed. */
public class WorkList {}
