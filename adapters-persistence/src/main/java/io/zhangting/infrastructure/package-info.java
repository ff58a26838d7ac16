/** The database below all capabilities: migrations, the work list, and the check that keys and data belong together. */
@NullMarked
@ApplicationModule(allowedDependencies = {"health::domain", "health::port"})
package io.zhangting.infrastructure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
