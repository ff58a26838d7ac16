/** Where the audit chain is kept, and what vouches for it from outside. */
@NullMarked
@NamedInterface("port")
package io.zhangting.audit.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
