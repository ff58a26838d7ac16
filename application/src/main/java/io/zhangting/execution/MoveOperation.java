package io.zhangting.execution;

import io.zhangting.applications.HandOverPassword;
import io.zhangting.applications.RecordItem;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.credentials.KeepPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.port.OperationStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves a locked operation to its next state, with everything that hangs on it: item, password, ticket, log. */
@Component
class MoveOperation {

    private final OperationStore operations;
    private final RecordItem items;
    private final HandOverPassword passwords;
    private final KeepPassword secrets;
    private final Tickets tickets;
    private final InstantSource clock;

    MoveOperation(
            OperationStore operations,
            RecordItem items,
            HandOverPassword passwords,
            KeepPassword secrets,
            Tickets tickets,
            InstantSource clock) {
        this.operations = operations;
        this.items = items;
        this.passwords = passwords;
        this.secrets = secrets;
        this.tickets = tickets;
        this.clock = clock;
    }

    void to(Operation operation, AttemptId attempt, OperationState next, String event) {
        operations.log(operation.id(), attempt, event, clock.instant());
        if (!next.equals(operation.state())) {
            operations.save(operation.in(next));
            passwordFollows(operation, next);
            tellItem(operation, next, Optional.empty());
        }
        tickets.follow(operation, next);
    }

    /** Shown to the customer with the time at which it will run. */
    void waitForHours(Operation operation, ServiceWindow.Wait closed) {
        OperationState next = new OperationState.Ready(closed.lookAgain(), OperationState.Waiting.SERVICE_HOURS);
        operations.save(operation.in(next));
        tellItem(operation, next, closed.opensAt());
    }

    private void passwordFollows(Operation operation, OperationState next) {
        if (operation.change() instanceof PasswordReset reset) {
            switch (next) {
                case OperationState.Applied a -> passwords.handOver(operation.application(), operation.item());
                case OperationState.Declined d -> secrets.wasNotSet(reset.secret());
                case OperationState.Cancelled c -> secrets.wasNotSet(reset.secret());
                default -> {}
            }
        }
    }

    /** While a busy counter is asked again and again, the item goes on waiting. */
    private void tellItem(Operation operation, OperationState next, Optional<Instant> runsAt) {
        boolean asksAgain = next instanceof OperationState.Claimed
                && operation.state() instanceof OperationState.Ready ready
                && ready.why() == OperationState.Waiting.COUNTER;
        if (!asksAgain && !(next instanceof OperationState.Cancelled)) {
            items.record(operation.application(), operation.item(), itemState(next, runsAt));
        }
    }

    private ItemState itemState(OperationState state, Optional<Instant> runsAt) {
        Instant now = clock.instant();
        return switch (state) {
            case OperationState.Ready r -> new ItemState.Queued(now, runsAt);
            case OperationState.Stopped s -> new ItemState.Queued(now, runsAt);
            case OperationState.Cancelled c -> new ItemState.Queued(now, runsAt);
            case OperationState.Claimed c -> new ItemState.Executing(now);
            case OperationState.ByHand h -> new ItemState.Executing(now);
            case OperationState.Unknown u -> new ItemState.Unknown(now);
            case OperationState.Pending p -> new ItemState.Pending(now);
            case OperationState.Applied a -> new ItemState.Done(now);
            case OperationState.Declined(AttemptId attempt, String code, String text, Instant at) ->
                new ItemState.Declined(code, text, now);
        };
    }
}
