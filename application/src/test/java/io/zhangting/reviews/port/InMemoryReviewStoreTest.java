package io.zhangting.reviews.port;

class InMemoryReviewStoreTest extends ReviewStoreContract {

    private final ReviewStore store = new InMemoryReviewStore();

    @Override
    protected ReviewStore reviews() {
        return store;
    }
}
