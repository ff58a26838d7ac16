package io.zhangting.notifications;

import io.zhangting.notifications.domain.MessageId;
import java.util.Optional;

/** Takes the vendor's word on what became of a message. Its sender was checked at the door. */
public interface ReceiveReceipt {

    /** @param why why it did not reach the phone; empty when it did */
    Result receive(MessageId id, Optional<String> why);

    enum Result {
        TAKEN,
        /** Said before; nothing changes. */
        KNOWN_ALREADY,
        /** No such message; nothing changes. */
        STRANGER
    }
}
