/** Pictures made anew, without what came along with them. */
@NullMarked
package io.zhangting.identity.security;

import org.jspecify.annotations.NullMarked;
