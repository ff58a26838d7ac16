/** Carrying approved applications out on the counters, exactly once. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "halls",
            "halls::domain",
            "accounts",
            "accounts::domain",
            "credentials",
            "credentials::domain",
            "identity::domain",
            "applications",
            "applications::domain",
            "halls::port",
            "access",
            "kernel::web",
            "infrastructure"
        })
package io.zhangting.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
