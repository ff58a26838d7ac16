package benchmarks.zhangting.frame;

import java.util.concurrent.Callable;

/** One of the things that are measured in every round. */
public record Contender(String name, Callable<Round> measure) {}
