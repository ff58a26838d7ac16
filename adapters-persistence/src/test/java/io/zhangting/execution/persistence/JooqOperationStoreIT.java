package io.zhangting.execution.persistence;

import io.zhangting.execution.port.OperationStore;
import io.zhangting.execution.port.OperationStoreContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqOperationStoreIT extends OperationStoreContract {

    private final OperationStore store = new JooqOperationStore(TestDatabase.clean(), TestDatabase.cipher());

    @Override
    protected OperationStore operations() {
        return store;
    }
}
