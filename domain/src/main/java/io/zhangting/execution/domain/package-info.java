/** Operations on counters, attempts and what is known of their outcome. */
@NullMarked
@NamedInterface("domain")
package io.zhangting.execution.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
