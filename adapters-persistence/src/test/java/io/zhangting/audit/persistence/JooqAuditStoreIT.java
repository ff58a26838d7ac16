package io.zhangting.audit.persistence;

import io.zhangting.audit.port.AuditStore;
import io.zhangting.audit.port.AuditStoreContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqAuditStoreIT extends AuditStoreContract {

    private final AuditStore store = new JooqAuditStore(TestDatabase.clean());

    @Override
    protected AuditStore audit() {
        return store;
    }
}
