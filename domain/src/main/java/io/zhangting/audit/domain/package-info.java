/** The chained record of who did and saw what. */
@NullMarked
@NamedInterface("domain")
package io.zhangting.audit.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
