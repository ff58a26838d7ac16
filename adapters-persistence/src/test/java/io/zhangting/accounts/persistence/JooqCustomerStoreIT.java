package io.zhangting.accounts.persistence;

import io.zhangting.accounts.port.CustomerStore;
import io.zhangting.accounts.port.CustomerStoreContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqCustomerStoreIT extends CustomerStoreContract {

    private final CustomerStore store =
            new JooqCustomerStore(TestDatabase.clean(), TestDatabase.cipher(), TestDatabase.hash(), new RecordCodec());

    @Override
    protected CustomerStore customers() {
        return store;
    }
}
