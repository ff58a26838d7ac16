package io.zhangting.halls.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.halls.domain.Opening;
import io.zhangting.halls.port.HallPacks;
import io.zhangting.halls.port.HallPacksContract;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;

class ClosedHoursPackTest extends HallPacksContract {

    private final HallPacks packs = new YamlHallPacks(
            new PackSettings(
                    "classpath:packs/hours",
                    List.of(),
                    List.of("classpath:calendars/2025.yaml", "classpath:calendars/2026.yaml")),
            new PackFiles(new DefaultResourceLoader()));

    @Override
    protected HallPacks packs() {
        return packs;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T08:30", "2026-11-20T11:29:59", "2026-11-20T13:00", "2026-10-10T09:00"})
    void open_on_workdays_within_the_hours(LocalDateTime time) {
        assertThat(at(time)).isInstanceOf(Opening.Open.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T11:30, 2026-11-20T13:00",
        "2026-11-20T17:00, 2026-11-23T08:30",
        "2026-11-21T10:00, 2026-11-23T08:30",
        "2026-09-30T18:00, 2026-10-08T08:30",
        "2026-10-01T10:00, 2026-10-08T08:30"
    })
    void closed_at_noon_at_night_on_weekends_and_holidays_and_says_when_it_opens(
            LocalDateTime time, LocalDateTime opens) {
        assertThat(at(time)).isEqualTo(new Opening.Closed(Optional.of(opens)));
    }

    @Test
    void a_year_without_a_calendar_is_closed_rather_than_guessed() {
        assertThat(at(LocalDateTime.of(2027, 1, 4, 10, 0))).isEqualTo(new Opening.CalendarMissing(2027));
    }

    private Opening at(LocalDateTime time) {
        return packs.current().business("reset-password").orElseThrow().hours().at(time, packs.calendar());
    }
}
