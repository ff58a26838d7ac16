package io.zhangting.halls.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The closures of one year, as the exchanges announce them.
 *
 * @param closedDays days within Monday to Friday without trading, and weekend days of a statutory holiday
 * @param workingWeekendDays make-up working days (调休) on a weekend: people work, exchanges do not trade
 * @param daysWithoutNight trading days that are not followed by a night session
 */
public record CalendarYear(
        int year, Set<LocalDate> closedDays, Set<LocalDate> workingWeekendDays, Set<LocalDate> daysWithoutNight) {

    public CalendarYear {
        closedDays = Set.copyOf(closedDays);
        workingWeekendDays = Set.copyOf(workingWeekendDays);
        daysWithoutNight = Set.copyOf(daysWithoutNight);
        Stream.of(closedDays, workingWeekendDays, daysWithoutNight)
                .flatMap(Set::stream)
                .forEach(day -> {
                    if (day.getYear() != year) {
                        throw new IllegalArgumentException(day + " is not a day of " + year);
                    }
                });
    }
}
