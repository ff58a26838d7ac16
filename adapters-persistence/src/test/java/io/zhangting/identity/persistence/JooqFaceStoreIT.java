package io.zhangting.identity.persistence;

import io.zhangting.identity.port.FaceStore;
import io.zhangting.identity.port.FaceStoreContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqFaceStoreIT extends FaceStoreContract {

    private final FaceStore store = new JooqFaceStore(TestDatabase.clean());

    @Override
    protected FaceStore faces() {
        return store;
    }
}
