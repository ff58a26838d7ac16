/** Declares that it needs nobody. */
@ApplicationModule(allowedDependencies = {})
package counterexample.modulebreaksout.low;

import org.springframework.modulith.ApplicationModule;
