/** Applying for a business, step by step, and following it. */
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
            "identity",
            "identity::domain",
            "agreements",
            "agreements::domain",
            "infrastructure::persistence",
            "kernel::web"
        })
package io.zhangting.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
