package counterexample.strangemodule.stray;

/** A module that nobody declared. */
public class Stray {}
