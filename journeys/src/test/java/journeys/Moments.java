package journeys;

import io.zhangting.applications.SubmitApplication;
import io.zhangting.execution.ClaimOperation;
import io.zhangting.execution.ReceiveCallback;
import io.zhangting.execution.RecordOutcome;
import io.zhangting.execution.SettleTicket;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.execution.port.TicketStore;
import io.zhangting.notifications.DeliverText;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.port.TextMessages;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells which call of which bean is which {@link KillPoint}. */
final class Moments {

    private final Trap trap;
    private final AtomicBoolean recorded = new AtomicBoolean();

    Moments(Trap trap) {
        this.trap = trap;
    }

    void before(String method, Object bean, Object[] given) {
        trap.killIf(bean instanceof ClaimOperation, KillPoint.AFTER_APPROVAL);
        trap.killIf(bean instanceof RecordOutcome && method.equals("outcome"), KillPoint.BEFORE_RECORD);
        trap.killIf(bean instanceof RecordOutcome && method.equals("probed"), KillPoint.BEFORE_PROBE_RECORD);
        trap.killIf(bean instanceof DeliverText && recorded.get(), KillPoint.AFTER_RECORD);
        trap.killIf(isCompletion(bean, given), KillPoint.BEFORE_TEXT_SENT);
    }

    void after(String method, Object bean, Object[] given, Object result) {
        trap.killIf(bean instanceof SubmitApplication, KillPoint.AFTER_SUBMISSION);
        trap.killIf(bean instanceof OperationStore && method.equals("add"), KillPoint.BEFORE_APPROVAL_COMMITS);
        trap.killIf(saves(bean, method, given, OperationState.Claimed.class), KillPoint.BEFORE_CLAIM_COMMITS);
        trap.killIf(result instanceof ClaimOperation.Claim.Ask, KillPoint.AFTER_CLAIM);
        boolean applied = saves(bean, method, given, OperationState.Applied.class);
        trap.killIf(applied, KillPoint.BEFORE_RECORD_COMMITS);
        trap.killIf(applied, KillPoint.BEFORE_CALLBACK_COMMITS);
        trap.killIf(result instanceof OperationState.Unknown, KillPoint.OUTCOME_UNKNOWN);
        trap.killIf(result instanceof OperationState.Pending, KillPoint.OUTCOME_PENDING);
        trap.killIf(result == ReceiveCallback.Result.TAKEN, KillPoint.AFTER_CALLBACK);
        trap.killIf(bean instanceof TicketStore && method.equals("save"), KillPoint.BEFORE_TICKET_COMMITS);
        trap.killIf(method.equals("confirm") && result instanceof SettleTicket.Result.Done, KillPoint.AFTER_TICKET);
        trap.killIf(isCompletion(bean, given), KillPoint.AFTER_TEXT_SENT);
        // what was recorded before, for somebody else, does not count: a text of this one's submission may be under way
        recorded.compareAndSet(false, bean instanceof RecordOutcome && trap.isArmed(KillPoint.AFTER_RECORD));
    }

    private static boolean saves(Object bean, String method, Object[] given, Class<?> state) {
        return bean instanceof OperationStore
                && method.equals("save")
                && given[0] instanceof Operation operation
                && state.isInstance(operation.state());
    }

    private static boolean isCompletion(Object bean, Object[] given) {
        return bean instanceof TextMessages
                && given.length == 1
                && given[0] instanceof Message message
                && message.body().reveal(text -> text.contains("办理完成"));
    }
}
