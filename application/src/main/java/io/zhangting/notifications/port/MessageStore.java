package io.zhangting.notifications.port;

import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.domain.MessageId;
import java.time.Instant;
import java.util.Optional;

/** Messages on their way. Bodies are kept encrypted and wiped once the gateway has accepted them. */
public interface MessageStore {

    void add(Message message, Instant at);

    /** Empty when it was accepted or given up already. */
    Optional<Message> waiting(MessageId id);

    void accepted(MessageId id, String gatewayId, Instant at);

    void givenUp(MessageId id, String why, Instant at);

    /** Counts a failed try. */
    int failed(MessageId id, String why);
}
