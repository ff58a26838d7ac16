/** Customers in PostgreSQL. */
@NullMarked
package io.zhangting.accounts.persistence;

import org.jspecify.annotations.NullMarked;
