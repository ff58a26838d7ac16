/** The query system of the 监控中心 over the broker's gateway. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"gateway", "execution::domain", "execution::port", "halls::domain", "credentials::domain"
        })
package io.zhangting.cfmmc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
