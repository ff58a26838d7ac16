/** Where hall packs, the trading calendar and the business time come from. */
@NullMarked
@NamedInterface("port")
package io.zhangting.halls.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
