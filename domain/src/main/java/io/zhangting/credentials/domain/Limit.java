package io.zhangting.credentials.domain;

import java.time.Duration;

/** How often something may happen within a sliding window. */
public record Limit(String name, int times, Duration window) {

    private static final Duration LONGEST = Duration.ofDays(1);

    public Limit {
        if (times < 1 || window.isNegative() || window.isZero() || window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a limit is at least 1 within a window of up to 1 day");
        }
    }
}
