/** How the hall's connections to the outside are, for operators: nobody depends on it but adapters that can be checked. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.zhangting.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
