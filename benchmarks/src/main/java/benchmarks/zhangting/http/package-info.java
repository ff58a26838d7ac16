/** The hall over HTTP: customers and staff who do what the pages do, as fast as they can or at a given rate. */
@NullMarked
package benchmarks.zhangting.http;

import org.jspecify.annotations.NullMarked;
