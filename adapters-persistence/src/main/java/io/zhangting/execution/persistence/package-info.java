/** Operations in PostgreSQL, carried out by the work list. */
@NullMarked
package io.zhangting.execution.persistence;

import org.jspecify.annotations.NullMarked;
