package io.zhangting.identity.persistence;

import io.zhangting.identity.port.PhotoStore;
import io.zhangting.identity.port.PhotoStoreContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqPhotoStoreIT extends PhotoStoreContract {

    private final PhotoStore store = new JooqPhotoStore(TestDatabase.clean());

    @Override
    protected PhotoStore photos() {
        return store;
    }
}
