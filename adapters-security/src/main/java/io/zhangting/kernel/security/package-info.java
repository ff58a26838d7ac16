/** Keys and encryption by Google Tink; keyed hashes; the keys that MACs and sealed passwords need. */
@NullMarked
@NamedInterface("security")
package io.zhangting.kernel.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
