/**
 * CTP-compatible counters: by the broker's management gateway alone, or with the trader API, which runs in a supervised
 * child process ({@code trader}); hall and child speak {@code protocol}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gateway",
            "process",
            "health::domain",
            "health::port",
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
