/** The hall pack as data: businesses, flows, hours, password policies; the trading calendar. */
@NullMarked
@NamedInterface("domain")
package io.zhangting.halls.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
