/** Where reading progress and signatures are kept. */
@NullMarked
@NamedInterface("port")
package io.zhangting.agreements.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
