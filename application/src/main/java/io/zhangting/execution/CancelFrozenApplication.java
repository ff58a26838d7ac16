package io.zhangting.execution;

import io.zhangting.applications.domain.ApplicationFrozen;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.kernel.IdSource;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back what waits when its application is frozen, within that transaction. What began is not touched. */
@Component
class CancelFrozenApplication {

    private final OperationStore operations;
    private final MoveOperation move;
    private final IdSource ids;
    private final InstantSource clock;

    CancelFrozenApplication(OperationStore operations, MoveOperation move, IdSource ids, InstantSource clock) {
        this.operations = operations;
        this.move = move;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationFrozen frozen) {
        operations.of(frozen.application()).stream()
                .flatMap(operation -> operations.lock(operation.id()).stream())
                .filter(operation -> operation.state() instanceof OperationState.Ready)
                .forEach(this::cancel);
    }

    private void cancel(Operation operation) {
        AttemptId none = new AttemptId(ids.next());
        move.to(operation, operation.in(new OperationState.Cancelled(clock.instant())), none, "cancelled: frozen");
    }
}
