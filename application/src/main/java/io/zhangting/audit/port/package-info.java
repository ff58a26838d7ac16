/** Where the audit chain is kept. */
@NullMarked
@NamedInterface("port")
package io.zhangting.audit.port;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
