package io.zhangting.execution.domain;

import io.zhangting.credentials.domain.SecretId;
import java.time.Instant;
import java.util.Optional;

/** How an operation goes on after an outcome, a probe or a person's finding. Late or foreign answers change nothing. */
public final class Settlement {

    private Settlement() {}

    /** The operation after an attempt's own outcome; empty when it no longer waits for that attempt. */
    public static Optional<Operation> after(Operation now, AttemptId attempt, Outcome outcome, Instant at) {
        return isAsked(now.state(), attempt)
                ? Optional.of(reached(now, next(now.state(), attempt, outcome, at)))
                : Optional.empty();
    }

    /** The operation after a probe; empty when it no longer waits for that attempt. */
    public static Optional<Operation> after(Operation now, AttemptId attempt, Probe probe, Instant at) {
        return isAsked(now.state(), attempt)
                ? Optional.of(reached(now, next(now.state(), attempt, probe, at)))
                : Optional.empty();
    }

    /** The operation after two people have agreed what became of an attempt; empty when it was settled meanwhile. */
    public static Optional<Operation> after(Operation now, AttemptId attempt, TicketResult result, Instant at) {
        return now.state().openAttempt().filter(attempt::equals).map(open -> reached(now, next(attempt, result, at)));
    }

    /** The first of two calls does not do it: with the temporary password set, the second call is due. */
    private static Operation reached(Operation now, OperationState next) {
        return now.stage() instanceof Stage.TemporaryChosen(SecretId temporary, boolean gone)
                        && next instanceof OperationState.Applied(AttemptId by, Instant at)
                ? now.in(ready(at)).in(new Stage.TemporarySet(temporary, by))
                : now.in(next);
    }

    private static OperationState next(OperationState now, AttemptId attempt, Outcome outcome, Instant at) {
        return switch (outcome) {
            case Outcome.Applied a -> new OperationState.Applied(attempt, at);
            case Outcome.Pending(String receipt) -> new OperationState.Pending(attempt, receipt, since(now, at));
            case Outcome.Declined(String code, String text) -> new OperationState.Declined(attempt, code, text, at);
            case Outcome.NotSent(String why, Instant notBefore) ->
                new OperationState.Ready(notBefore, OperationState.Waiting.COUNTER);
            case Outcome.Stopped(String why) -> new OperationState.Stopped(attempt, why, at);
            case Outcome.Unknown u -> new OperationState.Unknown(attempt, since(now, at), probes(now));
        };
    }

    private static OperationState next(OperationState now, AttemptId attempt, Probe probe, Instant at) {
        return switch (probe) {
            case Probe.Settled(Probe.Result.Applied a) -> new OperationState.Applied(attempt, at);
            case Probe.Settled(Probe.Result.Pending p) ->
                new OperationState.Pending(attempt, p.receipt(), since(now, at));
            case Probe.Settled(Probe.Result.Declined d) -> new OperationState.Declined(attempt, d.code(), d.text(), at);
            case Probe.NothingDone n -> ready(at);
            case Probe.NoAnswer n ->
                now instanceof OperationState.Pending pending
                        ? pending
                        : new OperationState.Unknown(attempt, since(now, at), probes(now) + 1);
        };
    }

    private static OperationState next(AttemptId attempt, TicketResult result, Instant at) {
        return switch (result) {
            case TicketResult.Done d -> new OperationState.Applied(attempt, at);
            case TicketResult.Declined(String code, String text) ->
                new OperationState.Declined(attempt, code, text, at);
            case TicketResult.NothingDone n -> ready(at);
        };
    }

    private static OperationState ready(Instant at) {
        return new OperationState.Ready(at, OperationState.Waiting.NOTHING);
    }

    /** Whether the counter still owes us an answer about that attempt. */
    private static boolean isAsked(OperationState state, AttemptId attempt) {
        return switch (state) {
            case OperationState.Claimed c -> c.attempt().equals(attempt);
            case OperationState.Unknown u -> u.attempt().equals(attempt);
            case OperationState.Pending p -> p.attempt().equals(attempt);
            default -> false;
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
