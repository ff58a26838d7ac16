package io.zhangting.execution.domain;

import java.time.Instant;
import java.util.Optional;

/** Where an operation stands. Each state carries exactly the facts that are true in it. */
public sealed interface OperationState {

    /** Waits for its next attempt. */
    record Ready(Instant notBefore, Waiting why) implements OperationState {}

    /** An attempt was claimed and committed; its outcome is not recorded yet. */
    record Claimed(AttemptId attempt, Instant since) implements OperationState {}

    /** The outcome of the attempt is not known: it is probed, never sent again. */
    record Unknown(AttemptId attempt, Instant since, int probes) implements OperationState {}

    /** The counter accepted it and will have a result later. */
    record Pending(AttemptId attempt, String receipt, Instant since) implements OperationState {}

    /** A person does it at the counter; a ticket says so. */
    record ByHand(AttemptId attempt, Instant since) implements OperationState {}

    /** The gateway refuses our calls: nothing was done, and a person has to mend that first; a ticket says so. */
    record Stopped(AttemptId attempt, String why, Instant since) implements OperationState {}

    record Applied(AttemptId attempt, Instant at) implements OperationState {}

    record Declined(AttemptId attempt, String code, String text, Instant at) implements OperationState {}

    /** Taken back before anything was done, because the application was frozen. */
    record Cancelled(Instant at) implements OperationState {}

    /** What a ready operation waits for. */
    enum Waiting {
        NOTHING,
        /** The counter was busy, down or not reachable and did nothing. */
        COUNTER,
        /** The counter's hours on the business clock. */
        SERVICE_HOURS
    }

    default boolean isFinal() {
        return switch (this) {
            case Applied a -> true;
            case Declined d -> true;
            case Cancelled c -> true;
            case Ready r -> false;
            case Claimed c -> false;
            case Unknown u -> false;
            case Pending p -> false;
            case ByHand h -> false;
            case Stopped s -> false;
        };
    }

    /** The attempt whose outcome is open: asked for, taken on, or with a person. */
    default Optional<AttemptId> openAttempt() {
        return switch (this) {
            case Claimed c -> Optional.of(c.attempt());
            case Unknown u -> Optional.of(u.attempt());
            case Pending p -> Optional.of(p.attempt());
            case ByHand h -> Optional.of(h.attempt());
            case Stopped s -> Optional.of(s.attempt());
            case Ready r -> Optional.empty();
            case Applied a -> Optional.empty();
            case Declined d -> Optional.empty();
            case Cancelled c -> Optional.empty();
        };
    }
}
