package io.zhangting.notifications;

import io.zhangting.notifications.domain.MessageId;
import java.time.Instant;

/** Hands one waiting message to the gateway. Never runs inside a transaction. */
public interface DeliverText {

    Next deliver(MessageId id);

    /** What the work list does with the entry. */
    sealed interface Next {
        record Finished() implements Next {}

        record Again(Instant at) implements Next {}
    }
}
