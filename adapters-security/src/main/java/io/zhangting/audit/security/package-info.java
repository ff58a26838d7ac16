/** What vouches for the audit record from outside the database. */
@NullMarked
package io.zhangting.audit.security;

import org.jspecify.annotations.NullMarked;
