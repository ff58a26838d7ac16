/** Identifiers, signed-in principals and masking that every capability shares; no business decision. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.zhangting.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
