package counterexample.openadapter.ctp;

/** An outside adapter that others could name. */
public class OpenCounter {}
