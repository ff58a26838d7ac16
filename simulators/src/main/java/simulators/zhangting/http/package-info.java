/** What comes in and goes out, free of any web server: calls, replies, JSON, forms and HTML. */
@NullMarked
package simulators.zhangting.http;

import org.jspecify.annotations.NullMarked;
