/** What all benches have in common: rounds, figures, loads, reports. */
@NullMarked
package benchmarks.zhangting.frame;

import org.jspecify.annotations.NullMarked;
