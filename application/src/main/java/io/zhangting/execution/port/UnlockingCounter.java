package io.zhangting.execution.port;

import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;

/** A counter that can lift the lock of an account. */
public interface UnlockingCounter extends Counter {

    /** @param key the idempotency key: the same key is never carried out twice */
    Outcome unlock(AttemptId key, AccountUnlock unlock);
}
