/** The gateway for text messages, and where messages wait. */
@NullMarked
@NamedInterface("port")
package io.zhangting.notifications.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
