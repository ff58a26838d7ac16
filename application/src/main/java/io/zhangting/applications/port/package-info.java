/** Where applications are kept. */
@NullMarked
@NamedInterface("port")
package io.zhangting.applications.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
