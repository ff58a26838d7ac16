package io.zhangting.halls.packs;

import io.zhangting.halls.domain.CalendarYear;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one year of the trading calendar; ranges are written {@code 2026-02-15/2026-02-23}, both days included. */
final class CalendarReader {

    private CalendarReader() {}

    static CalendarYear read(Yaml yaml) {
        yaml.only("year", "closed", "working-weekend-days", "no-night-session");
        return yaml.check(() -> new CalendarYear(
                yaml.get("year").number(),
                yaml.get("closed").list().stream().flatMap(CalendarReader::days).collect(Collectors.toSet()),
                dates(yaml.get("working-weekend-days")),
                dates(yaml.get("no-night-session"))));
    }

    private static Set<LocalDate> dates(Yaml list) {
        return list.list().stream().map(Yaml::date).collect(Collectors.toSet());
    }

    private static Stream<LocalDate> days(Yaml range) {
        return range.as("a date like 2026-01-05 or a range like 2026-02-15/2026-02-23", CalendarReader::days);
    }

    private static Stream<LocalDate> days(String range) {
        String[] ends = range.split("/", 2);
        return LocalDate.parse(ends[0])
                .datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1));
    }
}
