package io.zhangting.execution;

import io.zhangting.applications.RecordItem;
import io.zhangting.applications.domain.ItemState;
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
    private final IdSource ids;
    private final InstantSource clock;

    ClaimOperationService(OperationStore operations, RecordItem items, IdSource ids, InstantSource clock) {
        this.operations = operations;
        this.items = items;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Claim claim(OperationId id) {
        return operations.lock(id).map(this::claim).orElseGet(Claim.Nothing::new);
    }

    private Claim claim(Operation operation) {
        Instant now = clock.instant();
        return switch (operation.state()) {
            case OperationState.Ready(Instant notBefore) when now.isBefore(notBefore) -> new Claim.NotYet(notBefore);
            case OperationState.Ready r -> ask(operation, now);
            case OperationState.Claimed(AttemptId attempt, Instant since) -> outcomeLost(operation, attempt, now);
            case OperationState.Unknown u -> new Claim.FindOut(operation, u.attempt());
            case OperationState.Pending p -> new Claim.FindOut(operation, p.attempt());
            case OperationState.Applied a -> new Claim.Nothing();
            case OperationState.Declined d -> new Claim.Nothing();
        };
    }

    private Claim ask(Operation operation, Instant now) {
        AttemptId attempt = new AttemptId(ids.next());
        Operation claimed = operation.in(new OperationState.Claimed(attempt, now));
        operations.save(claimed);
        operations.log(operation.id(), attempt, "claimed", now);
        items.record(operation.application(), operation.item(), new ItemState.Executing(now));
        return new Claim.Ask(claimed, attempt);
    }

    /** The process that claimed it is gone: whether the counter did it is not known. */
    private Claim outcomeLost(Operation operation, AttemptId attempt, Instant now) {
        Operation unknown = operation.in(new OperationState.Unknown(attempt, now, 0));
        operations.save(unknown);
        operations.log(operation.id(), attempt, "outcome lost", now);
        items.record(operation.application(), operation.item(), new ItemState.Unknown(now));
        return new Claim.FindOut(unknown, attempt);
    }
}
