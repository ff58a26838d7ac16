/** The audit record in PostgreSQL, chained by one task. */
@NullMarked
package io.zhangting.audit.persistence;

import org.jspecify.annotations.NullMarked;
