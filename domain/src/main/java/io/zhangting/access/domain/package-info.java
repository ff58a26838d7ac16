/** Who may sign in, and how often they may try. */
@NullMarked
@NamedInterface("domain")
package io.zhangting.access.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
