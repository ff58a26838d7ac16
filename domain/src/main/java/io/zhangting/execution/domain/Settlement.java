package io.zhangting.execution.domain;

import java.time.Instant;
import java.util.Optional;

/** How an operation goes on after an outcome or a probe. Late or foreign answers change nothing. */
public final class Settlement {

    private Settlement() {}

    /** The state after an attempt's own outcome; empty when the operation no longer waits for that attempt. */
    public static Optional<OperationState> after(OperationState now, AttemptId attempt, Outcome outcome, Instant at) {
        return isOpen(now, attempt) ? Optional.of(next(attempt, outcome, at)) : Optional.empty();
    }

    /** The state after a probe; empty when the operation no longer waits for that attempt. */
    public static Optional<OperationState> after(OperationState now, AttemptId attempt, Probe probe, Instant at) {
        return isOpen(now, attempt) ? Optional.of(next(now, attempt, probe, at)) : Optional.empty();
    }

    private static OperationState next(AttemptId attempt, Outcome outcome, Instant at) {
        return switch (outcome) {
            case Outcome.Applied a -> new OperationState.Applied(attempt, at);
            case Outcome.Pending(String receipt) -> new OperationState.Pending(attempt, receipt, at);
            case Outcome.Declined(String code, String text) -> new OperationState.Declined(attempt, code, text, at);
            case Outcome.NotSent(String why, Instant notBefore) -> new OperationState.Ready(notBefore);
            case Outcome.Unknown u -> new OperationState.Unknown(attempt, at, 0);
        };
    }

    private static OperationState next(OperationState now, AttemptId attempt, Probe probe, Instant at) {
        return switch (probe) {
            case Probe.Settled(Probe.Result.Applied a) -> new OperationState.Applied(attempt, at);
            case Probe.Settled(Probe.Result.Pending p) ->
                new OperationState.Pending(attempt, p.receipt(), since(now, at));
            case Probe.Settled(Probe.Result.Declined d) -> new OperationState.Declined(attempt, d.code(), d.text(), at);
            case Probe.NothingDone n -> new OperationState.Ready(at);
            case Probe.NoAnswer n -> new OperationState.Unknown(attempt, since(now, at), probes(now) + 1);
        };
    }

    private static boolean isOpen(OperationState state, AttemptId attempt) {
        return switch (state) {
            case OperationState.Claimed c -> c.attempt().equals(attempt);
            case OperationState.Unknown u -> u.attempt().equals(attempt);
            case OperationState.Pending p -> p.attempt().equals(attempt);
            case OperationState.Ready r -> false;
            case OperationState.Applied a -> false;
            case OperationState.Declined d -> false;
        };
    }

    private static Instant since(OperationState state, Instant otherwise) {
        return switch (state) {
            case OperationState.Unknown u -> u.since();
            case OperationState.Pending p -> p.since();
            default -> otherwise;
        };
    }

    private static int probes(OperationState state) {
        return state instanceof OperationState.Unknown u ? u.probes() : 0;
    }
}
