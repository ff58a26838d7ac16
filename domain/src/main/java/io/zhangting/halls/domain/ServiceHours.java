package io.zhangting.halls.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When applications are taken, in the hall's time zone (Asia/Shanghai); no windows means around the clock. */
public record ServiceHours(DayRule days, List<TimeWindow> windows) {

    private static final int DAYS_TO_LOOK_AHEAD = 31;

    public ServiceHours {
        windows =
                windows.stream().sorted(Comparator.comparing(TimeWindow::from)).toList();
    }

    public static final ServiceHours ALWAYS = new ServiceHours(DayRule.EVERY_DAY, List.of());

    public Opening at(LocalDateTime now, TradingCalendar calendar) {
        if (needsCalendar() && !calendar.knows(now.toLocalDate())) {
            return new Opening.CalendarMissing(now.getYear());
        }
        return isOpenOn(now.toLocalDate(), calendar) && isWithinWindows(now.toLocalTime())
                ? new Opening.Open()
                : new Opening.Closed(nextOpening(now, calendar));
    }

    private boolean needsCalendar() {
        return days != DayRule.EVERY_DAY;
    }

    private boolean isWithinWindows(LocalTime time) {
        return windows.isEmpty() || windows.stream().anyMatch(window -> window.contains(time));
    }

    private boolean isOpenOn(LocalDate day, TradingCalendar calendar) {
        return switch (days) {
            case EVERY_DAY -> true;
            case WORKDAYS -> calendar.isWorkday(day);
            case TRADING_DAYS -> calendar.isTradingDay(day);
        };
    }

    private Optional<LocalDateTime> nextOpening(LocalDateTime now, TradingCalendar calendar) {
        List<LocalTime> starts = windows.isEmpty()
                ? List.of(LocalTime.MIN)
                : windows.stream().map(TimeWindow::from).toList();
        return Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
                .limit(DAYS_TO_LOOK_AHEAD)
                .takeWhile(day -> !needsCalendar() || calendar.knows(day))
                .filter(day -> isOpenOn(day, calendar))
                .flatMap(day -> starts.stream().map(day::atTime))
                .filter(start -> start.isAfter(now))
                .findFirst();
    }

    /** In words, for customers. */
    public String inWords() {
        String day = switch (days) {
            case EVERY_DAY -> "每天";
            case WORKDAYS -> "工作日";
            case TRADING_DAYS -> "交易日";
        };
        return windows.isEmpty()
                ? day + "全天受理"
                : day + windows.stream().map(w -> w.from() + "–" + w.to()).collect(Collectors.joining("、", " ", ""));
    }
}
