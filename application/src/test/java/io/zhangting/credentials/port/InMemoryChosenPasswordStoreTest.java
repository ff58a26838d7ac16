package io.zhangting.credentials.port;

class InMemoryChosenPasswordStoreTest extends ChosenPasswordStoreContract {

    private final InMemoryChosenPasswordStore store = new InMemoryChosenPasswordStore();

    @Override
    protected ChosenPasswordStore store() {
        return store;
    }
}
