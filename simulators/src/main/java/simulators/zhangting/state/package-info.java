/** The simulated world: who the customers are, what was done to their accounts, and what goes wrong. */
@NullMarked
package simulators.zhangting.state;

import org.jspecify.annotations.NullMarked;
