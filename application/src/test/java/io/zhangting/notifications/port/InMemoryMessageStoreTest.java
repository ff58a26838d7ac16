package io.zhangting.notifications.port;

class InMemoryMessageStoreTest extends MessageStoreContract {

    private final MessageStore store = new InMemoryMessageStore();

    @Override
    protected MessageStore messages() {
        return store;
    }
}
