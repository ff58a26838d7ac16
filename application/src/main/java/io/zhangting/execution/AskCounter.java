package io.zhangting.execution;

import io.zhangting.credentials.KeepPassword;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
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
            case PasswordReset reset ->
                passwords.lend(
                        reset.secret(),
                        password -> counters.counter(reset.counter()).resetPassword(attempt, reset, password));
            case AccountUnlock unlock -> counters.unlocking(unlock.counter()).unlock(attempt, unlock);
        };
    }

    Probe probe(Operation operation, AttemptId attempt) {
        requireNoTransaction();
        return counters.adapter(operation.change().counter())
                .map(counter -> counter.probe(attempt))
                .orElseGet(() -> new Probe.NoAnswer("the counter has no adapter any more"));
    }

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a counter is never asked inside a transaction");
        }
    }
}
