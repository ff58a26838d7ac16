/** Writes down who did and saw what; listens to all, nobody depends on it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "infrastructure::persistence", "kernel::security", "kernel::web"})
package io.zhangting.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
