package io.zhangting.execution.port;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Probe;
import io.zhangting.halls.domain.CounterId;

/**
 * A system that holds customers' passwords and locks: CTP, 飞马, the 监控中心's query system. What it can be asked to do
 * is told by {@link PasswordCounter}, {@link TwoStepCounter} and {@link UnlockingCounter}.
 *
 * <p>Calls never run inside a transaction, never throw for anything the counter says, and return within the
 * configured time. {@link io.zhangting.execution.domain.Outcome} is the whole answer.
 */
public interface Counter {

    CounterId id();

    /** The gateway whose signed callbacks may settle this counter's operations, such as {@code ctp-management}. */
    String gateway();

    /** What became of an earlier call; a counter that never saw the key refuses it from now on. */
    Probe probe(AttemptId key);
}
