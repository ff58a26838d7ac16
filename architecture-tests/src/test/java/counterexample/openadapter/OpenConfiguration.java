package counterexample.openadapter;

/** Public in bootstrap, though not the main class. */
public class OpenConfiguration {}
