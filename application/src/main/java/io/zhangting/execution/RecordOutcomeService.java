package io.zhangting.execution;

import io.zhangting.applications.RecordItem;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.domain.Settlement;
import io.zhangting.execution.port.OperationStore;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RecordOutcomeService implements RecordOutcome {

    private final OperationStore operations;
    private final RecordItem items;
    private final MoveOperation move;
    private final InstantSource clock;

    RecordOutcomeService(OperationStore operations, RecordItem items, MoveOperation move, InstantSource clock) {
        this.operations = operations;
        this.items = items;
        this.move = move;
        this.clock = clock;
    }

    @Override
    @Transactional
    public OperationState outcome(Operation asked, AttemptId attempt, Outcome outcome) {
        Operation operation = locked(asked);
        return settle(
                operation,
                attempt,
                Settlement.after(operation, attempt, outcome, clock.instant()),
                "outcome " + outcome.getClass().getSimpleName());
    }

    @Override
    @Transactional
    public OperationState probed(Operation asked, AttemptId attempt, Probe probe) {
        Operation operation = locked(asked);
        return settle(
                operation,
                attempt,
                Settlement.after(operation, attempt, probe, clock.instant()),
                "probe " + probe.getClass().getSimpleName());
    }

    /** The application first, as everywhere: two who lock in another order would wait for each other. */
    private Operation locked(Operation asked) {
        items.hold(asked.application());
        return operations.lock(asked.id()).orElseThrow();
    }

    private OperationState settle(Operation operation, AttemptId attempt, Optional<Operation> settled, String event) {
        Operation next = settled.orElse(operation);
        move.to(operation, next, attempt, event);
        return next.state();
    }
}
