/** What stores share: the connection of the transaction, and what they gather in one to write it together. */
@NullMarked
@NamedInterface("persistence")
package io.zhangting.infrastructure.persistence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
