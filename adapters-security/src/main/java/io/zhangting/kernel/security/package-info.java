/** Keys and encryption by Google Tink; keyed hashes. */
@NullMarked
package io.zhangting.kernel.security;

import org.jspecify.annotations.NullMarked;
