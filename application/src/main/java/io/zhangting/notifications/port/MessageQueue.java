package io.zhangting.notifications.port;

import io.zhangting.notifications.domain.MessageId;

/** Work list of messages; an entry is part of the transaction that makes it. */
public interface MessageQueue {

    void enqueue(MessageId id);
}
