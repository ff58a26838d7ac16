package benchmarks.zhangting.startup;

import java.util.List;

/**
 * A way to start the hall.
 *
 * @param arguments of Java, before those of the hall
 */
record Way(String name, List<String> arguments, boolean promised) {}
