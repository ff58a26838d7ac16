/** Judging and making passwords, one-time codes, one-time reveal. */
@NullMarked
@NamedInterface("domain")
package io.zhangting.credentials.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
