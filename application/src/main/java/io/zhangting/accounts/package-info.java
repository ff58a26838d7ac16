/** Who the customer is, as the broker's registry says. */
@NullMarked
@ApplicationModule(allowedDependencies = {"halls::domain", "infrastructure::persistence"})
package io.zhangting.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
