/** The evidence vault and the face service. */
@NullMarked
@NamedInterface("port")
package io.zhangting.identity.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
