package io.zhangting.execution.persistence;

import io.zhangting.execution.port.OperationStore;
import io.zhangting.execution.port.OperationStoreContract;
import io.zhangting.infrastructure.NodeName;
import io.zhangting.infrastructure.TestDatabase;
import org.jooq.DSLContext;

class JooqOperationStoreIT extends OperationStoreContract {

    private final OperationStore store = store(TestDatabase.clean());

    @Override
    protected OperationStore operations() {
        return store;
    }

    static OperationStore store(DSLContext db) {
        return new JooqOperationStore(db, new OperationRows(TestDatabase.cipher()), NodeName.of("node-1"));
    }
}
