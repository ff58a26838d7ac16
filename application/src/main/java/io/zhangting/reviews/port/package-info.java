/** Where reviews are kept. */
@NullMarked
@NamedInterface("port")
package io.zhangting.reviews.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
