package benchmarks.zhangting.usecases;

import benchmarks.zhangting.frame.Load;
import benchmarks.zhangting.frame.Mismatch;
import java.util.Optional;

/**
 * Something that people look at.
 *
 * @param look looks once, at something else for each number, and throws a {@link Mismatch} where it does not find what is there
 * @param target of its 99th percentile in ms
 */
record Look(String name, Load.Call look, Optional<Double> target) {}
