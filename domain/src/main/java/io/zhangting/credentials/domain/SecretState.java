package io.zhangting.credentials.domain;

import java.time.Instant;

/** How far a generated password is on its way to the customer. Its text exists only until it is wiped. */
public sealed interface SecretState {

    /** Made, not yet set at the counter. */
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
        TEMPORARY
    }
}
