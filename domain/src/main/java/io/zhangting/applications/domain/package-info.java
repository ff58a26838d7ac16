/** What a customer asked for and where it stands. */
@NullMarked
@NamedInterface("domain")
package io.zhangting.applications.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
