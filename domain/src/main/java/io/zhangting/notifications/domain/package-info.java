/** A text message to a customer and how far it got. */
@NullMarked
@NamedInterface("domain")
package io.zhangting.notifications.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
