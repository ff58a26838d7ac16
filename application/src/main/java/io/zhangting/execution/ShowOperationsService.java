package io.zhangting.execution;

import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.execution.port.TicketStore;
import io.zhangting.kernel.ApplicationId;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class ShowOperationsService implements ShowOperations {

    private final OperationStore operations;
    private final TicketStore tickets;
    private final OperationTitles titles;

    ShowOperationsService(OperationStore operations, TicketStore tickets, OperationTitles titles) {
        this.operations = operations;
        this.tickets = tickets;
        this.titles = titles;
    }

    @Override
    public List<Row> of(ApplicationId application) {
        return operations.of(application).stream().map(this::row).toList();
    }

    private Row row(Operation operation) {
        return new Row(
                operation,
                titles.item(operation),
                titles.counter(operation),
                tickets.unsettled(operation.id()).map(Ticket::id),
                operations.events(operation.id()));
    }
}
