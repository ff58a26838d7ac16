package benchmarks.zhangting.frame;

/** One figure of one round. */
public record Reading(Metric metric, double value) {}
