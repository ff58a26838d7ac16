/** What every capability's statements share. */
@NullMarked
package io.zhangting.kernel.persistence;

import org.jspecify.annotations.NullMarked;
