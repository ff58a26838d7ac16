package io.zhangting.credentials.port;

class InMemoryCodeStoreTest extends CodeStoreContract {

    private final CodeStore store = new InMemoryCodeStore();

    @Override
    protected CodeStore codes() {
        return store;
    }
}
