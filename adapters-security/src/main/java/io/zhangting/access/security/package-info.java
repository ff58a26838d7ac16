/** Captcha pictures, password hashing and TOTP. */
@NullMarked
package io.zhangting.access.security;

import org.jspecify.annotations.NullMarked;
