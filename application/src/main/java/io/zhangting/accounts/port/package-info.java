/** The broker's customer registry, and what the hall remembers of it. */
@NullMarked
@NamedInterface("port")
package io.zhangting.accounts.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
