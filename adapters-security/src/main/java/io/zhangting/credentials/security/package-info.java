/** Opens the passwords that browsers sealed. */
@NullMarked
package io.zhangting.credentials.security;

import org.jspecify.annotations.NullMarked;
