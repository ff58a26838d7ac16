/** Captcha pictures, staff records, password hashing and TOTP. */
@NullMarked
@NamedInterface("port")
package io.zhangting.access.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
