package io.zhangting.audit.persistence;

import io.zhangting.audit.port.AuditSearch;
import io.zhangting.audit.port.AuditSearchContract;
import io.zhangting.audit.port.AuditStore;
import io.zhangting.infrastructure.TestDatabase;
import org.jooq.DSLContext;

class JooqAuditSearchIT extends AuditSearchContract {

    private final DSLContext db = TestDatabase.clean();
    private final AuditStore store = new JooqAuditStore(db);
    private final AuditSearch search = new JooqAuditSearch(db);

    @Override
    protected AuditStore audit() {
        return store;
    }

    @Override
    protected AuditSearch search() {
        return search;
    }
}
