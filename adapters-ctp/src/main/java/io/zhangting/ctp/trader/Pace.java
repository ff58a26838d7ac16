package io.zhangting.ctp.trader;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** So many a second and no more: tells when the next one may go. */
final class Pace {

    private final Duration gap;
    private final InstantSource clock;
    private Instant next = Instant.MIN;

    Pace(int perSecond, InstantSource clock) {
        this.gap = Duration.ofNanos(TimeUnit.SECONDS.toNanos(1) / perSecond);
        this.clock = clock;
    }

    /** Takes the next place and says how long to wait for it. */
    Duration take() {
        Instant now = clock.instant();
        Instant mine = next.isAfter(now) ? next : now;
        next = mine.plus(gap);
        return Duration.between(now, mine);
    }
}
