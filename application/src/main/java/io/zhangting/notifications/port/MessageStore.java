package io.zhangting.notifications.port;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.notifications.domain.About;
import io.zhangting.notifications.domain.Message;
import io.zhangting.notifications.domain.MessageId;
import io.zhangting.notifications.domain.SentMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages on their way. Bodies are kept encrypted and wiped once the gateway has accepted them. */
public interface MessageStore {

    /** @return false if a message about that event was added before; then this one is dropped */
    boolean add(Message message, About about, Instant at);

    /** Empty when it was accepted or given up already. */
    Optional<Message> waiting(MessageId id);

    /** The gateway has it; nothing changes for a message that has a receipt already. */
    void accepted(MessageId id, String gatewayId, Instant at);

    /**
     * The vendor's receipt; it also proves that the gateway accepted the message.
     *
     * @param why empty when it reached the phone
     * @return false if there is no such message, or its end is known already
     */
    boolean receipt(MessageId id, Optional<String> why, Instant at);

    boolean exists(MessageId id);

    /** Messages about one application, oldest first, without phone and text. */
    List<SentMessage> about(ApplicationId application);

    void givenUp(MessageId id, String why, Instant at);

    /** Counts a failed try. */
    int failed(MessageId id, String why);
}
