/** What stores share: what they gather in a transaction to write it together. */
@NullMarked
@NamedInterface("persistence")
package io.zhangting.infrastructure.persistence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
