package io.zhangting.access.port;

class InMemoryStaffStoreTest extends StaffStoreContract {

    private final StaffStore store = new InMemoryStaffStore();

    @Override
    protected StaffStore staff() {
        return store;
    }
}
