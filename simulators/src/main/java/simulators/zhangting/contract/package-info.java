/** The contracts of docs/contracts as a broker's gateways would keep them. */
@NullMarked
package simulators.zhangting.contract;

import org.jspecify.annotations.NullMarked;
