/** The broker's customer registry over HTTP. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gateway", "accounts::domain", "accounts::port", "halls::domain"})
package io.zhangting.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
