package io.zhangting.audit.port;

class InMemoryAuditSearchTest extends AuditSearchContract {

    private final InMemoryAuditStore store = new InMemoryAuditStore();

    @Override
    protected AuditStore audit() {
        return store;
    }

    @Override
    protected AuditSearch search() {
        return new InMemoryAuditSearch(store);
    }
}
