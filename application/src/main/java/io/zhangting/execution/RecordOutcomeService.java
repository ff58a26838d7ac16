package io.zhangting.execution;

import io.zhangting.applications.HandOverPassword;
import io.zhangting.applications.RecordItem;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.credentials.KeepPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.domain.Settlement;
import io.zhangting.execution.port.OperationStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RecordOutcomeService implements RecordOutcome {

    private final OperationStore operations;
    private final RecordItem items;
    private final HandOverPassword passwords;
    private final KeepPassword secrets;
    private final InstantSource clock;

    RecordOutcomeService(
            OperationStore operations,
            RecordItem items,
            HandOverPassword passwords,
            KeepPassword secrets,
            InstantSource clock) {
        this.operations = operations;
        this.items = items;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    @Transactional
    public OperationState outcome(OperationId id, AttemptId attempt, Outcome outcome) {
        Operation operation = operations.lock(id).orElseThrow();
        operations.log(id, attempt, "outcome " + outcome.getClass().getSimpleName(), clock.instant());
        return settle(operation, Settlement.after(operation.state(), attempt, outcome, clock.instant()));
    }

    @Override
    @Transactional
    public OperationState probed(OperationId id, AttemptId attempt, Probe probe) {
        Operation operation = operations.lock(id).orElseThrow();
        operations.log(id, attempt, "probe " + probe.getClass().getSimpleName(), clock.instant());
        return settle(operation, Settlement.after(operation.state(), attempt, probe, clock.instant()));
    }

    private OperationState settle(Operation operation, Optional<OperationState> next) {
        next.ifPresent(state -> {
            operations.save(operation.in(state));
            tell(operation, state);
        });
        return next.orElse(operation.state());
    }

    private void tell(Operation operation, OperationState next) {
        switch (next) {
            case OperationState.Applied a -> passwords.handOver(operation.application(), operation.item());
            case OperationState.Declined d -> secrets.wasNotSet(operation.secret());
            default -> {}
        }
        ItemState item = itemState(next);
        boolean newsToTheCustomer =
                !item.getClass().equals(itemState(operation.state()).getClass());
        if (newsToTheCustomer) {
            items.record(operation.application(), operation.item(), item);
        }
    }

    private ItemState itemState(OperationState state) {
        Instant now = clock.instant();
        return switch (state) {
            case OperationState.Ready r -> new ItemState.Queued(now);
            case OperationState.Claimed c -> new ItemState.Executing(now);
            case OperationState.Unknown u -> new ItemState.Unknown(now);
            case OperationState.Pending p -> new ItemState.Pending(now);
            case OperationState.Applied a -> new ItemState.Done(now);
            case OperationState.Declined(AttemptId attempt, String code, String text, Instant at) ->
                new ItemState.Declined(code, text, now);
        };
    }
}
