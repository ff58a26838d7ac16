package io.zhangting.halls.port;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;

/** A clock that stands still until it is moved; the business time can be another one, as in demonstrations. */
public final class SettableClock implements InstantSource, BusinessClock {

    /** A Monday morning, 10:00 in Shanghai. */
    public static final Instant MONDAY_MORNING = Instant.parse("2026-01-05T02:00:00Z");

    private Instant now = MONDAY_MORNING;
    private Duration business = Duration.ZERO;

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Instant now() {
        return now.plus(business);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** @param local in the hall's time zone, such as 2026-02-16T10:00 */
    public void businessIsAt(String local) {
        business = Duration.between(now, LocalDateTime.parse(local).atZone(ZONE).toInstant());
    }
}
