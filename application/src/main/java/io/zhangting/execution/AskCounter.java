package io.zhangting.execution;

import io.zhangting.credentials.KeepPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.Counters;
import io.zhangting.halls.domain.CounterId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Finds the counter of an operation and asks it, never inside a transaction. */
@Component
class AskCounter {

    private final Map<CounterId, Counter> counters;
    private final KeepPassword passwords;

    AskCounter(List<Counters> adapters, KeepPassword passwords) {
        this.counters = adapters.stream()
                .flatMap(adapter -> adapter.all().stream())
                .collect(Collectors.toUnmodifiableMap(Counter::id, Function.identity()));
        this.passwords = passwords;
    }

    Outcome reset(Operation operation, AttemptId attempt) {
        Counter counter = of(operation);
        return passwords.lend(
                operation.secret(), password -> counter.resetPassword(attempt, operation.reset(), password));
    }

    Probe probe(Operation operation, AttemptId attempt) {
        return of(operation).probe(attempt);
    }

    private Counter of(Operation operation) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a counter is never asked inside a transaction");
        }
        Counter counter = counters.get(operation.reset().counter());
        if (counter == null) {
            throw new IllegalStateException(
                    "no adapter serves counter " + operation.reset().counter());
        }
        return counter;
    }
}
