/** The 飞马 counter over the broker's gateway. */
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
package io.zhangting.femas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
