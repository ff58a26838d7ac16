/** Reading, accepting and signing agreements. */
@NullMarked
@ApplicationModule(allowedDependencies = {"halls", "halls::domain", "halls::port", "accounts", "accounts::domain"})
package io.zhangting.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
