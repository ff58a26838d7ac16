package io.zhangting.credentials.port;

class InMemorySecretStoreTest extends SecretStoreContract {

    private final SecretStore store = new InMemorySecretStore();

    @Override
    protected SecretStore secrets() {
        return store;
    }
}
