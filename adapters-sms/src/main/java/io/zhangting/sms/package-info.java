/** Text messages over HTTP. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gateway", "notifications::domain", "notifications::port"})
package io.zhangting.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
