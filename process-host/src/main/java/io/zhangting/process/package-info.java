/**
 * Runs native code in supervised child processes of the same jar, so that a crash never takes the hall along.
 * Knows nothing of counters; used by adapters only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.zhangting.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
