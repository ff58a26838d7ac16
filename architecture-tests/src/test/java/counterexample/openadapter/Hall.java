package counterexample.openadapter;

/** The main class, which may be public. */
public class Hall {}
