package io.zhangting.credentials.domain;

import java.time.Instant;

/** How far a new password is on its way. Its text exists only until it is wiped. */
public sealed interface SecretState {

    /** Made or chosen, not yet set at the counter. */
    record Waiting() implements SecretState {}

    /** Set at the counter; may be opened once, until then. */
    record Ready(Instant until) implements SecretState {}

    /** Opened; the same session may see it again until then, when a reveal was cut off. */
    record Opened(String session, Instant repeatableUntil) implements SecretState {}

    /** The text is gone, and this says why. */
    record Wiped(Why why, Instant at) implements SecretState {}

    enum Why {
        OPENED,
        NEVER_OPENED,
        SENT_BY_SMS,
        NOT_SET,
        /** It only ever stood between the two calls of a reset. */
        TEMPORARY,
        /** The counter has set what the customer chose, who knows it. */
        SET_AS_CHOSEN,
        /** Its time to live was over before the counter could be asked. */
        EXPIRED,
        /** The application ended without it. */
        NOT_NEEDED
    }
}
