package io.zhangting.accounts;

import io.zhangting.accounts.domain.CounterAccount;
import io.zhangting.accounts.domain.LockReading;

/** Asks a counter whether it has locked an account. Never runs inside a transaction. */
public interface ReadLock {

    LockReading read(CounterAccount account);
}
