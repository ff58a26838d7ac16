package io.zhangting.access.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of known devices does. */
public abstract class KnownDevicesContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    protected abstract KnownDevices devices();

    @Test
    void a_device_is_known_for_those_who_signed_in_from_it() {
        devices().remember("phone", "wang", NOON);

        assertThat(devices().knows("phone", "wang")).isTrue();
        assertThat(devices().knows("phone", "li")).isFalse();
        assertThat(devices().knows("other", "wang")).isFalse();
    }

    @Test
    void a_device_is_known_as_soon_as_anybody_signed_in_from_it() {
        devices().remember("phone", "wang", NOON);

        assertThat(devices().knows("phone")).isTrue();
        assertThat(devices().knows("other")).isFalse();
    }

    @Test
    void all_devices_of_somebody_are_forgotten_by_all_their_names_and_those_of_others_stay() {
        devices().remember("phone", "wang", NOON);
        devices().remember("tablet", "wang by document", NOON);
        devices().remember("tablet", "wang", NOON);
        devices().remember("phone", "li", NOON);

        assertThat(devices().forget(Set.of("wang", "wang by document"))).isEqualTo(2);
        assertThat(devices().knows("phone", "wang")).isFalse();
        assertThat(devices().knows("tablet")).isFalse();
        assertThat(devices().knows("phone", "li")).isTrue();
        assertThat(devices().forget(Set.of("wang"))).isZero();
    }

    @Test
    void it_may_be_remembered_again_and_by_several() {
        devices().remember("phone", "wang", NOON);
        devices().remember("phone", "wang", NOON.plusSeconds(60));
        devices().remember("phone", "li", NOON);

        assertThat(devices().knows("phone", "wang")).isTrue();
        assertThat(devices().knows("phone", "li")).isTrue();
    }
}
