package io.zhangting.access.port;

class InMemoryKnownDevicesTest extends KnownDevicesContract {

    private final KnownDevices store = new InMemoryKnownDevices();

    @Override
    protected KnownDevices devices() {
        return store;
    }
}
