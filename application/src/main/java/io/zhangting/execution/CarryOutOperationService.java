package io.zhangting.execution;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

@Service
class CarryOutOperationService implements CarryOutOperation {

    private final ClaimOperation claims;
    private final RecordOutcome records;
    private final AskCounter counters;
    private final InstantSource clock;

    CarryOutOperationService(ClaimOperation claims, RecordOutcome records, AskCounter counters, InstantSource clock) {
        this.claims = claims;
        this.records = records;
        this.counters = counters;
        this.clock = clock;
    }

    @Override
    public Next carryOut(OperationId id) {
        return switch (claims.claim(id)) {
            case ClaimOperation.Claim.Ask(Operation operation, AttemptId attempt) -> ask(operation, attempt);
            case ClaimOperation.Claim.FindOut(Operation operation, AttemptId attempt) -> findOut(operation, attempt);
            case ClaimOperation.Claim.NotYet(Instant notBefore) -> new Next.Again(notBefore);
            case ClaimOperation.Claim.Nothing n -> new Next.Finished();
        };
    }

    private Next ask(Operation operation, AttemptId attempt) {
        Outcome outcome = counters.carryOut(operation, attempt);
        return next(records.outcome(operation, attempt, outcome));
    }

    private Next findOut(Operation operation, AttemptId attempt) {
        Probe probe = counters.probe(operation, attempt);
        return next(records.probed(operation, attempt, probe));
    }

    /** What waits for a person is off the list: the ticket's result puts it on again. */
    private Next next(OperationState state) {
        return switch (state) {
            case OperationState.Ready r -> new Next.Again(r.notBefore());
            case OperationState.Unknown u -> new Next.Again(clock.instant().plus(Pauses.beforeProbe(u.probes())));
            case OperationState.Pending p -> new Next.Again(clock.instant().plus(Pauses.BETWEEN_POLLS));
            case OperationState.Claimed c -> new Next.Again(clock.instant());
            case OperationState.ByHand h -> new Next.Finished();
            case OperationState.Stopped s -> new Next.Finished();
            case OperationState.Applied a -> new Next.Finished();
            case OperationState.Declined d -> new Next.Finished();
            case OperationState.Cancelled c -> new Next.Finished();
        };
    }
}
