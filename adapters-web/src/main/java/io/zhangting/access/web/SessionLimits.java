package io.zhangting.access.web;

import java.time.Duration;
import java.time.Instant;

/** Idle and absolute limits of sessions (ASVS 7.3.1, 7.3.2). */
enum SessionLimits {
    CUSTOMER(Duration.ofMinutes(30), Duration.ofHours(2)),
    STAFF(Duration.ofMinutes(15), Duration.ofHours(8));

    private final Duration idle;
    private final Duration absolute;

    SessionLimits(Duration idle, Duration absolute) {
        this.idle = idle;
        this.absolute = absolute;
    }

    int idleSeconds() {
        return (int) idle.toSeconds();
    }

    Instant end(Instant signedInAt) {
        return signedInAt.plus(absolute);
    }
}
