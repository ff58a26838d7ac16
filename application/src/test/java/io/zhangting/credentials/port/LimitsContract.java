package io.zhangting.credentials.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.domain.LimitedUse;
import io.zhangting.halls.port.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
        assertThat(blockedFor(TWICE_AN_HOUR, "a")).isEmpty();
        count(TWICE_AN_HOUR, "a");
        assertThat(blockedFor(TWICE_AN_HOUR, "a")).isEmpty();
        count(TWICE_AN_HOUR, "a");
        assertThat(blockedFor(TWICE_AN_HOUR, "a")).contains(Duration.ofHours(1));
    }

    @Test
    void the_window_slides() {
        count(TWICE_AN_HOUR, "a");
        clock.pass(Duration.ofMinutes(40));
        count(TWICE_AN_HOUR, "a");

        assertThat(blockedFor(TWICE_AN_HOUR, "a")).contains(Duration.ofMinutes(20));
        clock.pass(Duration.ofMinutes(20));
        assertThat(blockedFor(TWICE_AN_HOUR, "a")).isEmpty();
        count(TWICE_AN_HOUR, "a");
        assertThat(blockedFor(TWICE_AN_HOUR, "a")).contains(Duration.ofMinutes(40));
    }

    @Test
    void keys_and_limits_are_counted_apart() {
        count(TWICE_AN_HOUR, "a");
        count(TWICE_AN_HOUR, "a");

        assertThat(blockedFor(TWICE_AN_HOUR, "b")).isEmpty();
        assertThat(blockedFor(OTHER, "a")).isEmpty();
    }

    @Test
    void what_is_forgotten_does_not_count() {
        count(TWICE_AN_HOUR, "a");
        count(TWICE_AN_HOUR, "a");
        count(TWICE_AN_HOUR, "b");
        count(TWICE_AN_HOUR, "b");
        limits().forget(TWICE_AN_HOUR, "a");

        assertThat(blockedFor(TWICE_AN_HOUR, "a")).isEmpty();
        assertThat(blockedFor(TWICE_AN_HOUR, "b")).isPresent();
    }

    @Test
    void of_several_that_are_full_the_longest_wait_counts() {
        List<LimitedUse> uses = List.of(new LimitedUse(OTHER, "a"), new LimitedUse(TWICE_AN_HOUR, "a"));
        count(OTHER, "a");
        limits().count(uses);
        clock.pass(Duration.ofMinutes(10));
        count(TWICE_AN_HOUR, "a");

        assertThat(blockedFor(OTHER, "a")).contains(Duration.ofMinutes(50));
        assertThat(limits().blockedFor(uses)).contains(Duration.ofMinutes(50));
        count(TWICE_AN_HOUR, "a");
        assertThat(limits().blockedFor(uses)).contains(Duration.ofHours(1));

        limits().count(List.of());
        assertThat(limits().blockedFor(List.of())).isEmpty();
    }

    private Optional<Duration> blockedFor(Limit limit, String key) {
        return limits().blockedFor(List.of(new LimitedUse(limit, key)));
    }

    private void count(Limit limit, String key) {
        limits().count(List.of(new LimitedUse(limit, key)));
    }
}
