package simulators.counterexample;

/** Stands for a simulator. */
public class SimulatedCounter {}
