/** Reading progress in PostgreSQL. */
@NullMarked
package io.zhangting.agreements.persistence;

import org.jspecify.annotations.NullMarked;
