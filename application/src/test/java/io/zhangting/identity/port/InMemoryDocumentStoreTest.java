package io.zhangting.identity.port;

class InMemoryDocumentStoreTest extends DocumentStoreContract {

    private final DocumentStore store = new InMemoryDocumentStore();

    @Override
    protected DocumentStore documents() {
        return store;
    }
}
