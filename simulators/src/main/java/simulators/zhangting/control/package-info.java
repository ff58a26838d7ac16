/** The JSON interface by which tests look at the world and script its faults. */
@NullMarked
package simulators.zhangting.control;

import org.jspecify.annotations.NullMarked;
