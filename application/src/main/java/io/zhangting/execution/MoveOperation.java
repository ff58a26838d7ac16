package io.zhangting.execution;

import io.zhangting.applications.HandOverPassword;
import io.zhangting.applications.RecordItem;
import io.zhangting.applications.domain.Aftermath;
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

    void to(Operation from, Operation to, AttemptId attempt, String event) {
        operations.log(from.id(), attempt, inLog(to, attempt, event), clock.instant());
        if (!to.equals(from)) {
            operations.save(to);
            passwordFollows(to);
            temporaryFollows(from, to);
            tellItem(from, to, Optional.empty());
        }
        tickets.follow(from, to);
    }

    /** Shown to the customer with the time at which it will run. */
    void waitForHours(Operation operation, ServiceWindow.Wait closed) {
        Operation next =
                operation.in(new OperationState.Ready(closed.lookAgain(), OperationState.Waiting.SERVICE_HOURS));
        operations.save(next);
        tellItem(operation, next, closed.opensAt());
    }

    private void passwordFollows(Operation operation) {
        if (operation.change() instanceof PasswordReset reset) {
            switch (operation.state()) {
                case OperationState.Applied a -> passwords.handOver(operation.application(), operation.item());
                case OperationState.Declined d -> secrets.wasNotSet(reset.secret());
                case OperationState.Cancelled c -> secrets.wasCancelled(reset.secret());
                default -> {}
            }
        }
    }

    /** It is kept no longer than it is of use. */
    private void temporaryFollows(Operation from, Operation to) {
        from.stage().temporaryPassword().filter(kept -> !to.needs(kept)).ifPresent(secrets::wasTemporary);
    }

    /** While a busy counter is asked again and again, the item goes on waiting. */
    private void tellItem(Operation from, Operation to, Optional<Instant> runsAt) {
        boolean asksAgain = to.state() instanceof OperationState.Claimed
                && from.state() instanceof OperationState.Ready ready
                && ready.why() == OperationState.Waiting.COUNTER;
        if (!asksAgain && !(to.state() instanceof OperationState.Cancelled)) {
            items.record(to.application(), to.item(), itemState(from, to, runsAt));
        }
    }

    /** Between two steps an item goes on being carried out, as if nothing had been said. */
    private ItemState itemState(Operation from, Operation to, Optional<Instant> runsAt) {
        Instant now = clock.instant();
        return switch (to.state()) {
            case OperationState.Ready r when !to.stage().equals(from.stage()) -> new ItemState.Executing(now);
            case OperationState.Ready r -> new ItemState.Queued(now, runsAt);
            case OperationState.Stopped s -> new ItemState.Queued(now, runsAt);
            case OperationState.Cancelled c -> new ItemState.Queued(now, runsAt);
            case OperationState.Claimed c -> new ItemState.Executing(now);
            case OperationState.ByHand h -> new ItemState.Executing(now);
            case OperationState.Unknown u -> new ItemState.Unknown(now);
            case OperationState.Pending p -> new ItemState.Pending(now);
            case OperationState.Applied a -> new ItemState.Done(now);
            case OperationState.Declined(AttemptId attempt, String code, String text, Instant at) ->
                new ItemState.Declined(code, text, aftermath(to), now);
        };
    }

    private static Aftermath aftermath(Operation declined) {
        return declined.stage().isOldPasswordGone() ? Aftermath.OLD_PASSWORD_GONE : Aftermath.NOTHING_CHANGED;
    }

    /** Of two steps, the log says which. */
    private static String inLog(Operation operation, AttemptId attempt, String event) {
        return switch (operation.stage().callOf(attempt)) {
            case ONLY -> event;
            case FIRST -> "temporary password: " + event;
            case SECOND -> "new password: " + event;
        };
    }
}
