package io.zhangting.credentials.persistence;

import io.zhangting.credentials.port.CodeStore;
import io.zhangting.credentials.port.CodeStoreContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqCodeStoreIT extends CodeStoreContract {

    private final CodeStore store = new JooqCodeStore(TestDatabase.clean());

    @Override
    protected CodeStore codes() {
        return store;
    }
}
