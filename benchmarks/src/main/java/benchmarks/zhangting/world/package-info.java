/** What halls under measurement live in: a PostgreSQL, packs, invented customers, other processes. */
@NullMarked
package benchmarks.zhangting.world;

import org.jspecify.annotations.NullMarked;
