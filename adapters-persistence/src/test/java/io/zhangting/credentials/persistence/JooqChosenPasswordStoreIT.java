package io.zhangting.credentials.persistence;

import io.zhangting.credentials.port.ChosenPasswordStore;
import io.zhangting.credentials.port.ChosenPasswordStoreContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqChosenPasswordStoreIT extends ChosenPasswordStoreContract {

    private final ChosenPasswordStore store = new JooqChosenPasswordStore(TestDatabase.clean());

    @Override
    protected ChosenPasswordStore store() {
        return store;
    }
}
