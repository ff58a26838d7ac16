/** Staff, captchas and sign-in requests in PostgreSQL. */
@NullMarked
package io.zhangting.access.persistence;

import org.jspecify.annotations.NullMarked;
