/** Messages in PostgreSQL, delivered by the work list. */
@NullMarked
package io.zhangting.notifications.persistence;

import org.jspecify.annotations.NullMarked;
