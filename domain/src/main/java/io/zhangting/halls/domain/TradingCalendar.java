package io.zhangting.halls.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Trading days of the imported years. A day of a year that was not imported is unknown: callers fail closed. */
public final class TradingCalendar {

    private final Map<Integer, CalendarYear> years;

    public TradingCalendar(Collection<CalendarYear> years) {
        this.years = years.stream().collect(Collectors.toUnmodifiableMap(CalendarYear::year, Function.identity()));
    }

    public boolean knows(LocalDate day) {
        return years.containsKey(day.getYear());
    }

    /** Monday to Friday, less the closures. */
    public boolean isTradingDay(LocalDate day) {
        return !isWeekend(day) && !yearOf(day).closedDays().contains(day);
    }

    /** Trading days, and the make-up working days of weekends. */
    public boolean isWorkday(LocalDate day) {
        return isTradingDay(day) || yearOf(day).workingWeekendDays().contains(day);
    }

    /** Whether a night session (from 21:00) follows this day; it belongs to the next trading day. */
    public boolean hasNightSession(LocalDate day) {
        return isTradingDay(day) && !yearOf(day).daysWithoutNight().contains(day);
    }

    public long tradingDays(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(this::isTradingDay)
                .count();
    }

    private CalendarYear yearOf(LocalDate day) {
        CalendarYear year = years.get(day.getYear());
        if (year == null) {
            throw new IllegalStateException("no trading calendar for " + day.getYear());
        }
        return year;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
