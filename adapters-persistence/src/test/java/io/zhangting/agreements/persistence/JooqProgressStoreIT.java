package io.zhangting.agreements.persistence;

import io.zhangting.agreements.port.ProgressStore;
import io.zhangting.agreements.port.ProgressStoreContract;
import io.zhangting.infrastructure.TestDatabase;
import java.util.UUID;

class JooqProgressStoreIT extends ProgressStoreContract {

    private final ProgressStore store =
            new JooqProgressStore(TestDatabase.clean(), TestDatabase.cipher(), UUID::randomUUID);

    @Override
    protected ProgressStore store() {
        return store;
    }
}
