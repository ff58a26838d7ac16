package io.zhangting.execution;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;

/** Commits what a counter answered; late answers of closed attempts change nothing. */
public interface RecordOutcome {

    OperationState outcome(OperationId id, AttemptId attempt, Outcome outcome);

    OperationState probed(OperationId id, AttemptId attempt, Probe probe);
}
