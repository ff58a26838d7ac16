/** The trader fronts of the CTP-compatible counters, in a line protocol of our own; the library stand-in speaks it. */
@NullMarked
package simulators.zhangting.front;

import org.jspecify.annotations.NullMarked;
