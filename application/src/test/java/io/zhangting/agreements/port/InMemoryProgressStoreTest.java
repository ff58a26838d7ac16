package io.zhangting.agreements.port;

class InMemoryProgressStoreTest extends ProgressStoreContract {

    private final ProgressStore store = new InMemoryProgressStore();

    @Override
    protected ProgressStore store() {
        return store;
    }
}
