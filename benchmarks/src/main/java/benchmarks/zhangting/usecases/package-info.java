/** The hall's use cases without HTTP, in this process: its context, counters and gateways that are only objects. */
@NullMarked
package benchmarks.zhangting.usecases;

import org.jspecify.annotations.NullMarked;
