package io.zhangting.notifications.domain;

import java.time.Instant;
import java.util.Optional;

/** What became of a message, without its text and phone. */
public record SentMessage(String title, State state, Instant createdAt, Optional<Instant> settledAt) {

    public enum State {
        /** Not yet taken by the gateway. */
        WAITING,
        /** Taken by the gateway; no receipt yet. */
        ACCEPTED,
        /** On the phone, says the vendor's receipt. */
        DELIVERED,
        /** Never reached the phone, says the vendor's receipt. */
        UNDELIVERABLE,
        /** The gateway refused it, or could not be reached for a day. */
        GIVEN_UP
    }
}
