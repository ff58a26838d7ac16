/** Staff claim, judge and decide. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "halls",
            "halls::domain",
            "halls::port",
            "accounts",
            "accounts::domain",
            "notifications",
            "notifications::domain",
            "identity",
            "identity::domain",
            "agreements",
            "agreements::domain",
            "applications",
            "applications::domain",
            "access",
            "access::domain",
            "credentials",
            "credentials::domain",
            "kernel::web"
        })
package io.zhangting.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
