package counterexample.modulebreaksout.low;

import counterexample.modulebreaksout.high.Goal;

/** Needs somebody all the same. */
public record Climber(Goal goal) {}
