/** Connections that can be checked. */
@NullMarked
@NamedInterface("port")
package io.zhangting.health.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
