package io.zhangting.audit.port;

class InMemoryAuditStoreTest extends AuditStoreContract {

    private final AuditStore store = new InMemoryAuditStore();

    @Override
    protected AuditStore audit() {
        return store;
    }
}
