package io.zhangting.ctp.trader;

import java.time.Duration;

/** The thread of one child on which everything happens, in order: no locks are needed, and a call that hangs shows. */
interface Loop {

    void execute(Runnable task);

    /** @return cancels it */
    Runnable later(Duration after, Runnable task);
}
