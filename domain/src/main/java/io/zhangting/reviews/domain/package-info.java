/** What a member of staff decided about an application, and on what ground. */
@NullMarked
@NamedInterface("domain")
package io.zhangting.reviews.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
