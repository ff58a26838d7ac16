/** Reports: Markdown for people, JSON for the next comparison. */
@NullMarked
package benchmarks.zhangting.report;

import org.jspecify.annotations.NullMarked;
