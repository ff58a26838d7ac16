package io.zhangting.accounts.port;

import io.zhangting.accounts.domain.LockReading;
import io.zhangting.halls.domain.CounterId;

/** A counter that tells whether it has locked an account. Calls never run inside a transaction and never throw. */
public interface LockReader {

    CounterId counter();

    /** @param login the account number at that counter */
    LockReading read(String login);
}
