/** Which hall this is and what it offers now. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel::web", "health::domain", "health::port"})
package io.zhangting.halls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
