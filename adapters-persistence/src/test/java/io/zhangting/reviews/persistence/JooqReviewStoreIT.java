package io.zhangting.reviews.persistence;

import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.reviews.port.ReviewStore;
import io.zhangting.reviews.port.ReviewStoreContract;

class JooqReviewStoreIT extends ReviewStoreContract {

    private final ReviewStore store = new JooqReviewStore(TestDatabase.clean());

    @Override
    protected ReviewStore reviews() {
        return store;
    }
}
