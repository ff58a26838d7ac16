/** Calls in the other direction: what the simulated gateways tell the hall by themselves. */
@NullMarked
package simulators.zhangting.callback;

import org.jspecify.annotations.NullMarked;
