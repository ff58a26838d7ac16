package io.zhangting.execution;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;

/** Commits what a counter answered; late answers of closed attempts change nothing. */
public interface RecordOutcome {

    /** @param asked as it was when the counter was asked; it may have moved on since */
    OperationState outcome(Operation asked, AttemptId attempt, Outcome outcome);

    /** @param asked as above */
    OperationState probed(Operation asked, AttemptId attempt, Probe probe);
}
