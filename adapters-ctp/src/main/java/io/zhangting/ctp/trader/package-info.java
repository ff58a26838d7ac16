/** Runs in the child process only: sessions at a CTP front, and the one place where the vendor's library is called. */
@NullMarked
package io.zhangting.ctp.trader;

import org.jspecify.annotations.NullMarked;
