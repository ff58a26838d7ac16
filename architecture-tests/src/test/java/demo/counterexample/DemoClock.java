package demo.counterexample;

/** Stands for the demo. */
public class DemoClock {}
