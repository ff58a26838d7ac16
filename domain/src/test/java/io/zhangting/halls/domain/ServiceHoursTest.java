package io.zhangting.halls.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHoursTest {

    private static final List<TimeWindow> MORNING_AND_AFTERNOON =
            List.of(window("13:00", "17:00"), window("08:30", "11:30"));
    private static final ServiceHours TRADING_DAYS = new ServiceHours(DayRule.TRADING_DAYS, MORNING_AND_AFTERNOON);
    private static final ServiceHours WORKDAYS = new ServiceHours(DayRule.WORKDAYS, MORNING_AND_AFTERNOON);

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05T08:30:00", "2026-01-05T11:29:59.999", "2026-01-05T13:00", "2026-01-05T16:59"})
    void open_within_a_window_whose_end_does_not_belong_to_it(LocalDateTime now) {
        assertThat(at(TRADING_DAYS, now)).isEqualTo(new Opening.Open());
    }

    @ParameterizedTest(name = "closed at {0}, opens at {1}")
    @CsvSource({
        "2026-01-05T08:29:59, 2026-01-05T08:30",
        "2026-01-05T11:30,    2026-01-05T13:00",
        "2026-01-05T17:00,    2026-01-06T08:30",
        "2026-01-09T18:00,    2026-01-12T08:30",
        "2026-02-13T17:00,    2026-02-24T08:30",
        "2026-09-30T20:00,    2026-10-08T08:30",
    })
    void closed_until_the_next_opening_also_over_a_holiday(LocalDateTime now, LocalDateTime opensAt) {
        assertThat(at(TRADING_DAYS, now)).isEqualTo(new Opening.Closed(Optional.of(opensAt)));
    }

    @Test
    void a_make_up_weekend_is_a_workday_and_not_a_trading_day() {
        LocalDateTime saturday = LocalDateTime.parse("2026-02-14T09:00");

        assertThat(at(WORKDAYS, saturday)).isEqualTo(new Opening.Open());
        assertThat(at(TRADING_DAYS, saturday))
                .isEqualTo(new Opening.Closed(Optional.of(LocalDateTime.parse("2026-02-24T08:30"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-04T09:00", "2025-06-02T09:00", "2027-01-02T09:00"})
    void a_year_whose_calendar_was_not_loaded_is_closed(LocalDateTime now) {
        assertThat(at(TRADING_DAYS, now)).isEqualTo(new Opening.CalendarMissing(now.getYear()));
        assertThat(at(WORKDAYS, now)).isEqualTo(new Opening.CalendarMissing(now.getYear()));
    }

    @Test
    void beyond_the_loaded_calendar_no_opening_is_promised() {
        assertThat(at(TRADING_DAYS, LocalDateTime.parse("2026-12-31T18:00")))
                .isEqualTo(new Opening.Closed(Optional.empty()));
    }

    @Test
    void every_day_around_the_clock_needs_no_calendar() {
        assertThat(at(ServiceHours.ALWAYS, LocalDateTime.parse("2031-10-01T03:00")))
                .isEqualTo(new Opening.Open());
    }

    @Test
    void trading_days_without_windows_open_at_midnight() {
        assertThat(at(new ServiceHours(DayRule.TRADING_DAYS, List.of()), LocalDateTime.parse("2026-01-10T09:00")))
                .isEqualTo(new Opening.Closed(Optional.of(LocalDateTime.parse("2026-01-12T00:00"))));
    }

    @Test
    void in_words() {
        assertThat(TRADING_DAYS.inWords()).isEqualTo("交易日 08:30–11:30、13:00–17:00");
        assertThat(WORKDAYS.inWords()).startsWith("工作日");
        assertThat(ServiceHours.ALWAYS.inWords()).isEqualTo("每天全天受理");
    }

    @Test
    void a_window_begins_before_it_ends() {
        assertThatThrownBy(() -> window("17:00", "17:00")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Opening at(ServiceHours hours, LocalDateTime now) {
        return hours.at(now, SomeCalendars.of2026());
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(LocalTime.parse(from), LocalTime.parse(to));
    }
}
