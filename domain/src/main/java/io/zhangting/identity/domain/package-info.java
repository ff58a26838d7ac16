/** Identity documents, their numbers and validity, photos and face checks. */
@NullMarked
@NamedInterface("domain")
package io.zhangting.identity.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
