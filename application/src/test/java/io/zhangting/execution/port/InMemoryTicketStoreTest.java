package io.zhangting.execution.port;

import io.zhangting.execution.domain.Operation;
import java.util.List;

class InMemoryTicketStoreTest extends TicketStoreContract {

    private final InMemoryTicketStore store = new InMemoryTicketStore();

    @Override
    protected TicketStore tickets() {
        return store;
    }

    @Override
    protected void operationsExist(List<Operation> operations) {
        // nothing refers to them here
    }
}
