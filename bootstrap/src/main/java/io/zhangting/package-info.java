/** Puts the hall together: profiles, configuration, the security chain, and the start. */
@NullMarked
package io.zhangting;

import org.jspecify.annotations.NullMarked;
