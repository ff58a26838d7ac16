/** The CTP management gateway, which resets passwords by itself (gateway-final). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gateway",
            "accounts::domain",
            "accounts::port",
            "execution::domain",
            "execution::port",
            "halls::domain",
            "credentials::domain"
        })
package io.zhangting.ctp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
