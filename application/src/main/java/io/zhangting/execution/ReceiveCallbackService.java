package io.zhangting.execution;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.domain.Stage;
import io.zhangting.execution.port.OperationQueue;
import io.zhangting.execution.port.OperationStore;
import org.springframework.stereotype.Service;

/** Of a second step the gateway knows nothing: whoever speaks of it is a stranger. */
@Service
class ReceiveCallbackService implements ReceiveCallback {

    private final OperationStore operations;
    private final CounterDirectory counters;
    private final RecordOutcome records;
    private final OperationQueue queue;

    ReceiveCallbackService(
            OperationStore operations, CounterDirectory counters, RecordOutcome records, OperationQueue queue) {
        this.operations = operations;
        this.counters = counters;
        this.records = records;
        this.queue = queue;
    }

    @Override
    public Result receive(String gateway, AttemptId attempt, Probe.Result said) {
        return operations
                .byAttempt(attempt)
                .flatMap(operations::find)
                .filter(operation -> isServedBy(gateway, operation))
                .filter(operation -> operation.stage().callOf(attempt) != Stage.Call.SECOND)
                .map(operation -> take(operation, attempt, said))
                .orElse(Result.STRANGER);
    }

    private boolean isServedBy(String gateway, Operation operation) {
        return counters.adapter(operation.change().counter())
                .filter(counter -> counter.gateway().equals(gateway))
                .isPresent();
    }

    private Result take(Operation operation, AttemptId attempt, Probe.Result said) {
        OperationState after = records.probed(operation, attempt, new Probe.Settled(said));
        if (after.equals(operation.state())) {
            return Result.KNOWN_ALREADY;
        }
        if (after instanceof OperationState.Ready) {
            queue.wake(operation.id());
        }
        return Result.TAKEN;
    }
}
