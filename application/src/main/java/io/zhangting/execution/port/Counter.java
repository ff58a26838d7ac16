package io.zhangting.execution.port;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.halls.domain.CounterId;

/**
 * A system that can set a customer's password: CTP, 飞马, the 监控中心's query system.
 *
 * <p>Calls never run inside a transaction, never throw for anything the counter says, and return within the
 * configured time. {@link Outcome} is the whole answer.
 */
public interface Counter {

    CounterId id();

    /** The gateway whose signed callbacks may settle this counter's operations, such as {@code ctp-management}. */
    String gateway();

    /** @param key the idempotency key: the same key is never carried out twice */
    Outcome resetPassword(AttemptId key, PasswordReset reset, NewPassword password);

    /** What became of an earlier call; a counter that never saw the key refuses it from now on. */
    Probe probe(AttemptId key);
}
