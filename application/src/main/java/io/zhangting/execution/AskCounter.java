package io.zhangting.execution;

import io.zhangting.credentials.KeepPassword;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.domain.Stage;
import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.PasswordCounter;
import io.zhangting.execution.port.TwoStepCounter;
import io.zhangting.execution.port.UnlockingCounter;
import io.zhangting.halls.domain.CounterRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks the counter of an operation, never inside a transaction. */
@Component
class AskCounter {

    private final CounterDirectory counters;
    private final KeepPassword passwords;

    AskCounter(CounterDirectory counters, KeepPassword passwords) {
        this.counters = counters;
        this.passwords = passwords;
    }

    Outcome carryOut(Operation operation, AttemptId attempt) {
        requireNoTransaction();
        return switch (operation.change()) {
            case PasswordReset reset -> reset(reset, operation.stage(), attempt);
            case AccountUnlock unlock ->
                counters.counter(unlock.counter(), UnlockingCounter.class).unlock(attempt, unlock);
        };
    }

    /** Nothing was asked for then: the customer chooses another one. */
    private Outcome reset(PasswordReset reset, Stage stage, AttemptId attempt) {
        return passwords
                .lendIfUsable(reset.secret(), password -> ask(reset, stage, attempt, password))
                .orElseGet(() -> new Outcome.Declined(CounterRules.PASSWORD_EXPIRED, "客户设置的新密码已超过保存期限，未提交柜台"));
    }

    private Outcome ask(PasswordReset reset, Stage stage, AttemptId attempt, NewPassword password) {
        return switch (stage) {
            case Stage.OneCall o ->
                counters.counter(reset.counter(), PasswordCounter.class).resetPassword(attempt, reset, password);
            case Stage.TemporaryChosen chosen ->
                passwords.lend(
                        chosen.temporary(), temporary -> twoSteps(reset).setTemporary(attempt, reset, temporary));
            case Stage.TemporarySet set ->
                passwords.lend(
                        set.temporary(), temporary -> twoSteps(reset).change(attempt, reset, temporary, password));
        };
    }

    private TwoStepCounter twoSteps(PasswordReset reset) {
        return counters.counter(reset.counter(), TwoStepCounter.class);
    }

    Probe probe(Operation operation, AttemptId attempt) {
        requireNoTransaction();
        return counters.adapter(operation.change().counter())
                .map(counter -> probe(counter, operation, attempt))
                .orElseGet(() -> new Probe.NoAnswer("the counter has no adapter any more"));
    }

    /** The gateway knows the first step only: asked about the second, it would say that nothing was done. */
    private static Probe probe(Counter counter, Operation operation, AttemptId attempt) {
        if (operation.stage() instanceof Stage.TemporarySet set && operation.change() instanceof PasswordReset reset) {
            return counter instanceof TwoStepCounter twoSteps
                    ? twoSteps.probeChange(attempt, reset, set.setBy())
                    : new Probe.NoAnswer("the counter's adapter no longer knows of second steps");
        }
        return counter.probe(attempt);
    }

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a counter is never asked inside a transaction");
        }
    }
}
