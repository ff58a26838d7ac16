package io.zhangting.access.persistence;

import io.zhangting.access.port.KnownDevices;
import io.zhangting.access.port.KnownDevicesContract;
import io.zhangting.infrastructure.TestDatabase;

class JooqKnownDevicesIT extends KnownDevicesContract {

    private final KnownDevices store = new JooqKnownDevices(TestDatabase.clean());

    @Override
    protected KnownDevices devices() {
        return store;
    }
}
