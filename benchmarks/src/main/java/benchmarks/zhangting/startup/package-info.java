/** How fast a hall starts in each way that Java offers, and what memory it takes. */
@NullMarked
package benchmarks.zhangting.startup;

import org.jspecify.annotations.NullMarked;
