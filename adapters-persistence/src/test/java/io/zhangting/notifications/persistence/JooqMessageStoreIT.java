package io.zhangting.notifications.persistence;

import io.zhangting.infrastructure.TestDatabase;
import io.zhangting.notifications.port.MessageStore;
import io.zhangting.notifications.port.MessageStoreContract;

class JooqMessageStoreIT extends MessageStoreContract {

    private final MessageStore store = new JooqMessageStore(TestDatabase.clean(), TestDatabase.cipher());

    @Override
    protected MessageStore messages() {
        return store;
    }
}
