/** Runs in the process of a hall that is measured, and nowhere else. */
@NullMarked
package benchmarks.zhangting.watched;

import org.jspecify.annotations.NullMarked;
