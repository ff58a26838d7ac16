/** The counters, as execution sees them, and the list of work. */
@NullMarked
@NamedInterface("port")
package io.zhangting.execution.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
