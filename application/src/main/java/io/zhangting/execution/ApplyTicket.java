package io.zhangting.execution;

import io.zhangting.applications.RecordItem;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Settlement;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.execution.domain.TicketState;
import io.zhangting.execution.port.OperationQueue;
import io.zhangting.execution.port.OperationStore;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Lets a confirmed finding move its operation. */
@Component
class ApplyTicket {

    private final OperationStore operations;
    private final RecordItem items;
    private final MoveOperation move;
    private final OperationQueue queue;
    private final InstantSource clock;

    ApplyTicket(
            OperationStore operations,
            RecordItem items,
            MoveOperation move,
            OperationQueue queue,
            InstantSource clock) {
        this.operations = operations;
        this.items = items;
        this.move = move;
        this.queue = queue;
        this.clock = clock;
    }

    /** The application, then the operation, as everywhere. */
    void hold(OperationId id) {
        Operation operation = operations.find(id).orElseThrow();
        items.hold(operation.application());
        operations.lock(id);
    }

    void ifSettled(Ticket ticket) {
        if (ticket.state() instanceof TicketState.Settled settled) {
            settled.entry().ifPresent(entry -> settle(ticket, entry.result()));
        }
    }

    private void settle(Ticket ticket, TicketResult result) {
        Operation operation = operations.find(ticket.operation()).orElseThrow();
        Operation next = Settlement.after(operation, ticket.attempt(), result, clock.instant())
                .orElseThrow(() -> new IllegalStateException("an unsettled ticket belongs to an open attempt"));
        move.to(operation, next, ticket.attempt(), "ticket " + result.getClass().getSimpleName());
        if (next.state() instanceof OperationState.Ready) {
            queue.wake(operation.id());
        }
    }
}
