package io.zhangting.credentials.persistence;

import io.zhangting.credentials.port.SecretStore;
import io.zhangting.credentials.port.SecretStoreContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqSecretStoreIT extends SecretStoreContract {

    private final SecretStore store = new JooqSecretStore(TestDatabase.clean(), TestDatabase.cipher());

    @Override
    protected SecretStore secrets() {
        return store;
    }
}
