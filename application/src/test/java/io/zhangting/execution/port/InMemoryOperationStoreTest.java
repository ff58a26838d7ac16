package io.zhangting.execution.port;

class InMemoryOperationStoreTest extends OperationStoreContract {

    private final OperationStore store = new InMemoryOperationStore();

    @Override
    protected OperationStore operations() {
        return store;
    }
}
