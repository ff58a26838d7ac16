/** The rules of the house, run on the product and on counter-examples that break them. */
@NullMarked
package io.zhangting.architecture;

import org.jspecify.annotations.NullMarked;
