/** Signing in customers and staff. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "halls",
            "halls::domain",
            "halls::port",
            "notifications",
            "notifications::domain",
            "accounts",
            "accounts::domain",
            "credentials",
            "credentials::domain",
            "infrastructure",
            "kernel::web"
        })
package io.zhangting.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
