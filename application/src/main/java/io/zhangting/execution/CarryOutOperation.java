package io.zhangting.execution;

import io.zhangting.execution.domain.OperationId;
import java.time.Instant;

/** Carries one operation on: claim and commit, ask the counter without a transaction, record and commit. */
public interface CarryOutOperation {

    Next carryOut(OperationId id);

    /** What the work list does with the entry. */
    sealed interface Next {
        record Finished() implements Next {}

        record Again(Instant at) implements Next {}
    }
}
