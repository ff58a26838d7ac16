/** Face verification over HTTP. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gateway", "identity::domain", "identity::port", "accounts::domain"})
package io.zhangting.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
