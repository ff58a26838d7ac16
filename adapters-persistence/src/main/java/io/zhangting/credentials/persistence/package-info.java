/** Codes, limits and sealed passwords in PostgreSQL. */
@NullMarked
package io.zhangting.credentials.persistence;

import org.jspecify.annotations.NullMarked;
