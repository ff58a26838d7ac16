package io.zhangting.credentials.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.Limit;
import io.zhangting.halls.port.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every count of limits does. */
public abstract class LimitsContract {

    private static final Limit TWICE_AN_HOUR = new Limit("twice", 2, Duration.ofHours(1));
    private static final Limit OTHER = new Limit("other", 2, Duration.ofHours(1));

    protected final SettableClock clock = new SettableClock();

    /** Counts by {@link #clock}. */
    protected abstract Limits limits();

    @Test
    void as_often_as_allowed_and_no_more() {
        assertThat(limits().blockedFor(TWICE_AN_HOUR, "a")).isEmpty();
        limits().count(TWICE_AN_HOUR, "a");
        assertThat(limits().blockedFor(TWICE_AN_HOUR, "a")).isEmpty();
        limits().count(TWICE_AN_HOUR, "a");
        assertThat(limits().blockedFor(TWICE_AN_HOUR, "a")).contains(Duration.ofHours(1));
    }

    @Test
    void the_window_slides() {
        limits().count(TWICE_AN_HOUR, "a");
        clock.pass(Duration.ofMinutes(40));
        limits().count(TWICE_AN_HOUR, "a");

        assertThat(limits().blockedFor(TWICE_AN_HOUR, "a")).contains(Duration.ofMinutes(20));
        clock.pass(Duration.ofMinutes(20));
        assertThat(limits().blockedFor(TWICE_AN_HOUR, "a")).isEmpty();
        limits().count(TWICE_AN_HOUR, "a");
        assertThat(limits().blockedFor(TWICE_AN_HOUR, "a")).contains(Duration.ofMinutes(40));
    }

    @Test
    void keys_and_limits_are_counted_apart() {
        limits().count(TWICE_AN_HOUR, "a");
        limits().count(TWICE_AN_HOUR, "a");

        assertThat(limits().blockedFor(TWICE_AN_HOUR, "b")).isEmpty();
        assertThat(limits().blockedFor(OTHER, "a")).isEmpty();
    }

    @Test
    void what_is_forgotten_does_not_count() {
        limits().count(TWICE_AN_HOUR, "a");
        limits().count(TWICE_AN_HOUR, "a");
        limits().count(TWICE_AN_HOUR, "b");
        limits().count(TWICE_AN_HOUR, "b");
        limits().forget(TWICE_AN_HOUR, "a");

        assertThat(limits().blockedFor(TWICE_AN_HOUR, "a")).isEmpty();
        assertThat(limits().blockedFor(TWICE_AN_HOUR, "b")).isPresent();
    }
}
