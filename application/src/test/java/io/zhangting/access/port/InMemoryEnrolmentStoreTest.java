package io.zhangting.access.port;

class InMemoryEnrolmentStoreTest extends EnrolmentStoreContract {

    private final EnrolmentStore store = new InMemoryEnrolmentStore();

    @Override
    protected EnrolmentStore enrolments() {
        return store;
    }
}
