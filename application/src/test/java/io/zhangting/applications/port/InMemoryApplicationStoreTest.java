package io.zhangting.applications.port;

class InMemoryApplicationStoreTest extends ApplicationStoreContract {

    private final ApplicationStore store = new InMemoryApplicationStore();

    @Override
    protected ApplicationStore applications() {
        return store;
    }
}
