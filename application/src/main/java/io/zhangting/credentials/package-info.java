/** Codes and new passwords, from making to opening once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "halls::domain",
            "halls::port",
            "accounts::domain",
            "notifications",
            "notifications::domain",
            "kernel::security"
        })
package io.zhangting.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
