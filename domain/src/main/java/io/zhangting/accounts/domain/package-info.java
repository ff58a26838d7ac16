/** Customers and the counters and seats on which they hold accounts. */
@NullMarked
@NamedInterface("domain")
package io.zhangting.accounts.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
