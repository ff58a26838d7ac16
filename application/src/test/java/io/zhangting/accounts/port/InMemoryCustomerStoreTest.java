package io.zhangting.accounts.port;

class InMemoryCustomerStoreTest extends CustomerStoreContract {

    private final CustomerStore store = new InMemoryCustomerStore();

    @Override
    protected CustomerStore customers() {
        return store;
    }
}
