/** Applications in PostgreSQL. */
@NullMarked
package io.zhangting.applications.persistence;

import org.jspecify.annotations.NullMarked;
