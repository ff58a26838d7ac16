/** {@code ./bench}: measures the hall, checks every answer, and compares with an earlier run. */
@NullMarked
package benchmarks.zhangting;

import org.jspecify.annotations.NullMarked;
