/** Decisions in PostgreSQL. */
@NullMarked
package io.zhangting.reviews.persistence;

import org.jspecify.annotations.NullMarked;
