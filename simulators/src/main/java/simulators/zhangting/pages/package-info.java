/** The pages on which a person looks at the world and scripts its faults. */
@NullMarked
package simulators.zhangting.pages;

import org.jspecify.annotations.NullMarked;
