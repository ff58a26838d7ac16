package io.zhangting.access.persistence;

import io.zhangting.access.port.StaffStore;
import io.zhangting.access.port.StaffStoreContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqStaffStoreIT extends StaffStoreContract {

    private final StaffStore store = new JooqStaffStore(TestDatabase.clean(), new StaffRows(TestDatabase.cipher()));

    @Override
    protected StaffStore staff() {
        return store;
    }
}
