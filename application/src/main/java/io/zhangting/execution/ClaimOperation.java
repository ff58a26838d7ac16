package io.zhangting.execution;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import java.time.Instant;

/** Commits what is about to be done, before it is done. */
public interface ClaimOperation {

    Claim claim(OperationId id);

    /** What to do now; decided and committed. */
    sealed interface Claim {
        /** Ask the counter under this attempt's key. */
        record Ask(Operation operation, AttemptId attempt) implements Claim {}

        /** An earlier attempt has no recorded outcome: ask what became of it. */
        record FindOut(Operation operation, AttemptId attempt) implements Claim {}

        record NotYet(Instant notBefore) implements Claim {}

        record Nothing() implements Claim {}
    }
}
