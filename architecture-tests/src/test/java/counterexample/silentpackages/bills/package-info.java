/** Says something, but not that nothing is null. */
@NamedInterface("bills")
package counterexample.silentpackages.bills;

import org.springframework.modulith.NamedInterface;
