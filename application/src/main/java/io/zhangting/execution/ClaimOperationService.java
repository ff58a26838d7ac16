package io.zhangting.execution;

import io.zhangting.applications.RecordItem;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.kernel.IdSource;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ClaimOperationService implements ClaimOperation {

    private final OperationStore operations;
    private final RecordItem items;
    private final MoveOperation move;
    private final CounterDirectory counters;
    private final StageOfAttempt stages;
    private final ServiceWindow windows;
    private final IdSource ids;
    private final InstantSource clock;

    ClaimOperationService(
            OperationStore operations,
            RecordItem items,
            MoveOperation move,
            CounterDirectory counters,
            StageOfAttempt stages,
            ServiceWindow windows,
            IdSource ids,
            InstantSource clock) {
        this.operations = operations;
        this.items = items;
        this.move = move;
        this.counters = counters;
        this.stages = stages;
        this.windows = windows;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Claim claim(OperationId id) {
        Operation found = operations
                .find(id)
                .orElseThrow(() -> new IllegalStateException("work for an operation that is not there"));
        return items.hold(found.application()) ? claim(operations.lock(id).orElseThrow()) : new Claim.Nothing();
    }

    private Claim claim(Operation operation) {
        return switch (operation.state()) {
            case OperationState.Ready ready -> askIfTime(operation, ready);
            case OperationState.Claimed(AttemptId attempt, Instant since) -> outcomeLost(operation, attempt);
            case OperationState.Unknown u -> new Claim.FindOut(operation, u.attempt());
            case OperationState.Pending p -> new Claim.FindOut(operation, p.attempt());
            case OperationState.ByHand h -> new Claim.Nothing();
            case OperationState.Stopped s -> new Claim.Nothing();
            case OperationState.Applied a -> new Claim.Nothing();
            case OperationState.Declined d -> new Claim.Nothing();
            case OperationState.Cancelled c -> new Claim.Nothing();
        };
    }

    private Claim askIfTime(Operation operation, OperationState.Ready ready) {
        boolean counterAskedToWait = ready.why() == OperationState.Waiting.COUNTER;
        if (counterAskedToWait && clock.instant().isBefore(ready.notBefore())) {
            return new Claim.NotYet(ready.notBefore());
        }
        return windows.closedUntil(operation.change().counter())
                .map(closed -> wait(operation, closed))
                .orElseGet(() -> ask(operation));
    }

    private Claim wait(Operation operation, ServiceWindow.Wait closed) {
        move.waitForHours(operation, closed);
        return new Claim.NotYet(closed.lookAgain());
    }

    private Claim ask(Operation operation) {
        AttemptId attempt = new AttemptId(ids.next());
        Operation next = operation.in(stages.next(operation));
        if (counters.isManual(operation.change().counter())) {
            Operation byHand = next.in(new OperationState.ByHand(attempt, clock.instant()));
            move.to(operation, byHand, attempt, "given to a person");
            return new Claim.Nothing();
        }
        Operation claimed = next.in(new OperationState.Claimed(attempt, clock.instant()));
        move.to(operation, claimed, attempt, "claimed");
        return new Claim.Ask(claimed, attempt);
    }

    /** The process that claimed it is gone: whether the counter did it is not known. */
    private Claim outcomeLost(Operation operation, AttemptId attempt) {
        Operation unknown = operation.in(new OperationState.Unknown(attempt, clock.instant(), 0));
        move.to(operation, unknown, attempt, "outcome lost");
        return new Claim.FindOut(unknown, attempt);
    }
}
