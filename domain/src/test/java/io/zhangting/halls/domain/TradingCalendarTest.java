package io.zhangting.halls.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradingCalendarTest {

    private final TradingCalendar calendar = SomeCalendars.of2026();

    @Test
    void the_year_2026_has_242_trading_days() {
        assertThat(calendar.tradingDays(2026)).isEqualTo(242);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, true, true",
        "2026-01-10, false, false",
        "2026-02-16, false, false",
        "2026-02-14, false, true",
        "2026-10-10, false, true",
        "2026-02-24, true, true"
    })
    void people_work_on_make_up_weekends_and_exchanges_do_not_trade(LocalDate day, boolean trading, boolean work) {
        assertThat(calendar.isTradingDay(day)).isEqualTo(trading);
        assertThat(calendar.isWorkday(day)).isEqualTo(work);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-09, true", "2026-02-13, false", "2026-09-30, false", "2026-02-14, false", "2026-01-10, false"})
    void the_night_session_follows_a_trading_day_but_not_the_last_before_a_holiday(LocalDate day, boolean night) {
        assertThat(calendar.hasNightSession(day)).isEqualTo(night);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2027-01-04"})
    void a_year_that_was_not_loaded_is_not_guessed(LocalDate day) {
        assertThat(calendar.knows(day)).isFalse();
        assertThatThrownBy(() -> calendar.isTradingDay(day))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(String.valueOf(day.getYear()));
    }

    @Test
    void a_day_of_another_year_does_not_belong_into_a_calendar_year() {
        assertThatThrownBy(() -> new CalendarYear(2026, Set.of(LocalDate.of(2027, 1, 1)), Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027-01-01");
    }
}
