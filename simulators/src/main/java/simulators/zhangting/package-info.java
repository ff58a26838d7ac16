/** Starts every outside system of the hall, simulated, on one port. */
@NullMarked
package simulators.zhangting;

import org.jspecify.annotations.NullMarked;
