/** Where codes, sealed passwords and limits are kept. */
@NullMarked
@NamedInterface("port")
package io.zhangting.credentials.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
