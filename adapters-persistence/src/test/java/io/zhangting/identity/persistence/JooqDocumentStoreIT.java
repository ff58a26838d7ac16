package io.zhangting.identity.persistence;

import io.zhangting.identity.port.DocumentStore;
import io.zhangting.identity.port.DocumentStoreContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqDocumentStoreIT extends DocumentStoreContract {

    private final DocumentStore store = new JooqDocumentStore(TestDatabase.clean(), TestDatabase.cipher());

    @Override
    protected DocumentStore documents() {
        return store;
    }
}
