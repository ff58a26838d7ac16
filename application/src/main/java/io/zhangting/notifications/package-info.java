/** Text messages to customers: written with the business change, delivered afterwards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"halls::domain", "halls::port", "kernel::web", "infrastructure"})
package io.zhangting.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
