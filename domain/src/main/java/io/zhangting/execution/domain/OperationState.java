package io.zhangting.execution.domain;

import java.time.Instant;

/** Where an operation stands. Each state carries exactly the facts that are true in it. */
public sealed interface OperationState {

    /** Waits for its next attempt. */
    record Ready(Instant notBefore) implements OperationState {}

    /** An attempt was claimed and committed; its outcome is not recorded yet. */
    record Claimed(AttemptId attempt, Instant since) implements OperationState {}

    /** The outcome of the attempt is not known: it is probed, never sent again. */
    record Unknown(AttemptId attempt, Instant since, int probes) implements OperationState {}

    /** The counter accepted it and will have a result later. */
    record Pending(AttemptId attempt, String receipt, Instant since) implements OperationState {}

    record Applied(AttemptId attempt, Instant at) implements OperationState {}

    record Declined(AttemptId attempt, String code, String text, Instant at) implements OperationState {}

    default boolean isFinal() {
        return switch (this) {
            case Applied a -> true;
            case Declined d -> true;
            case Ready r -> false;
            case Claimed c -> false;
            case Unknown u -> false;
            case Pending p -> false;
        };
    }
}
