/** Evidence: metadata in PostgreSQL, photos as encrypted files. */
@NullMarked
package io.zhangting.identity.persistence;

import org.jspecify.annotations.NullMarked;
