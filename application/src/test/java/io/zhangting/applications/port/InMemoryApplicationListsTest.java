package io.zhangting.applications.port;

class InMemoryApplicationListsTest extends ApplicationListsContract {

    private final ApplicationStore store = new InMemoryApplicationStore();

    @Override
    protected ApplicationStore applications() {
        return store;
    }
}
