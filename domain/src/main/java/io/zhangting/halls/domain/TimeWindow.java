package io.zhangting.halls.domain;

import java.time.LocalTime;

/** From (inclusive) to (exclusive) on one day, in the hall's time zone. */
public record TimeWindow(LocalTime from, LocalTime to) {

    public TimeWindow {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a time window begins before it ends");
        }
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
