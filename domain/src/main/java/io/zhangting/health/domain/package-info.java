/** What the hall knows about its own connections. */
@NullMarked
@NamedInterface("domain")
package io.zhangting.health.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
