package io.zhangting.credentials.persistence;

import io.zhangting.credentials.port.Limits;
import io.zhangting.credentials.port.LimitsContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqLimitsIT extends LimitsContract {

    private final Limits store = new JooqLimits(TestDatabase.clean(), clock);

    @Override
    protected Limits limits() {
        return store;
    }
}
