package io.zhangting.accounts.domain;

import java.time.Instant;
import java.util.Optional;

/** What a counter says about the lock of an account. */
public sealed interface LockReading {

    /** @param reason in the counter's words */
    record Locked(Optional<String> reason, Optional<Instant> since) implements LockReading {}

    record NotLocked() implements LockReading {}

    /** The counter could not be asked: staff will find out. */
    record NotKnown(String why) implements LockReading {}
}
