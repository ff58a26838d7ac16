package io.zhangting.halls.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trading calendar of 2026 as the exchanges announced it. */
final class SomeCalendars {

    private SomeCalendars() {}

    static TradingCalendar of2026() {
        return new TradingCalendar(List.of(new CalendarYear(
                2026,
                Stream.of(
                                days("2026-01-01", "2026-01-03"),
                                days("2026-02-15", "2026-02-23"),
                                days("2026-04-04", "2026-04-06"),
                                days("2026-05-01", "2026-05-05"),
                                days("2026-06-19", "2026-06-21"),
                                days("2026-09-25", "2026-09-27"),
                                days("2026-10-01", "2026-10-07"))
                        .flatMap(days -> days)
                        .collect(Collectors.toSet()),
                dates("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"),
                dates("2026-02-13", "2026-04-03", "2026-04-30", "2026-06-18", "2026-09-24", "2026-09-30"))));
    }

    private static Stream<LocalDate> days(String first, String last) {
        return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1));
    }

    private static Set<LocalDate> dates(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
