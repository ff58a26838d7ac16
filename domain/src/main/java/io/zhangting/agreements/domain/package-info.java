/** What a customer read, accepted and signed. */
@NullMarked
@NamedInterface("domain")
package io.zhangting.agreements.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
