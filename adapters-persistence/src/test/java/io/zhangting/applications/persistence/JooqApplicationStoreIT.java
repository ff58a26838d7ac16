package io.zhangting.applications.persistence;

import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.applications.port.ApplicationStoreContract;
import io.zhangting.infrastructure.TestDatabase;
import org.jooq.DSLContext;

class JooqApplicationStoreIT extends ApplicationStoreContract {

    private final DSLContext db = TestDatabase.clean();
    private final ApplicationStore store = new JooqApplicationStore(db, new ItemRows(db));

    @Override
    protected ApplicationStore applications() {
        return store;
    }
}
