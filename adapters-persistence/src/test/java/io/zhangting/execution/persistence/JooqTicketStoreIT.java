package io.zhangting.execution.persistence;

import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.port.TicketStore;
import io.zhangting.execution.port.TicketStoreContract;
import io.zhangting.infrastructure.TestDatabase;
import java.util.List;
import org.jooq.DSLContext;

class JooqTicketStoreIT extends TicketStoreContract {

    private final DSLContext db = TestDatabase.clean();
    private final TicketStore store = new JooqTicketStore(db);

    @Override
    protected TicketStore tickets() {
        return store;
    }

    @Override
    protected void operationsExist(List<Operation> operations) {
        operations.forEach(JooqOperationStoreIT.store(db)::add);
    }
}
