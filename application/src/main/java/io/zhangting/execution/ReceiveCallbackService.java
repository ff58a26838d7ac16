package io.zhangting.execution;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.OperationStore;
import org.springframework.stereotype.Service;

@Service
class ReceiveCallbackService implements ReceiveCallback {

    private final OperationStore operations;
    private final CounterDirectory counters;
    private final RecordOutcome records;

    ReceiveCallbackService(OperationStore operations, CounterDirectory counters, RecordOutcome records) {
        this.operations = operations;
        this.counters = counters;
        this.records = records;
    }

    @Override
    public Result receive(String gateway, AttemptId attempt, Probe.Result said) {
        return operations
                .byAttempt(attempt)
                .flatMap(operations::find)
                .filter(operation -> isServedBy(gateway, operation))
                .map(operation -> take(operation, attempt, said))
                .orElse(Result.STRANGER);
    }

    private boolean isServedBy(String gateway, Operation operation) {
        return counters.adapter(operation.change().counter())
                .filter(counter -> counter.gateway().equals(gateway))
                .isPresent();
    }

    private Result take(Operation operation, AttemptId attempt, Probe.Result said) {
        OperationState after = records.probed(operation.id(), attempt, new Probe.Settled(said));
        return after.equals(operation.state()) ? Result.KNOWN_ALREADY : Result.TAKEN;
    }
}
