/** Signed calls to a broker's gateways, by the rules of docs/contracts; and what their answers mean for an operation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts::domain",
            "credentials::domain",
            "execution::domain",
            "execution::port",
            "health::domain",
            "health::port",
            "halls::domain"
        })
package io.zhangting.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
