package io.zhangting.applications.persistence;

import io.zhangting.applications.port.ApplicationListsContract;
import io.zhangting.applications.port.ApplicationStore;
import io.zhangting.infrastructure.TestDatabase;
import org.jooq.DSLContext;

class JooqApplicationListsIT extends ApplicationListsContract {

    private final DSLContext db = TestDatabase.clean();
    private final ApplicationStore store = new JooqApplicationStore(db, new ItemRows(db));

    @Override
    protected ApplicationStore applications() {
        return store;
    }
}
