/** Photos, documents and face checks as evidence. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "halls::domain",
            "halls::port",
            "accounts",
            "accounts::domain",
            "health::domain",
            "health::port"
        })
package io.zhangting.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
