package io.zhangting.credentials.domain;

import java.time.Duration;
import java.util.Locale;

/** Everything that is limited, with the limits that hold unless the broker sets others; docs/limits.md says why. */
public enum Limited {
    CODES_PER_CUSTOMER_MINUTE(1, CodeRules.RESEND_AFTER),
    CODES_PER_CUSTOMER_DAY(10, Duration.ofDays(1)),
    CODES_PER_SESSION(10, Duration.ofHours(1)),
    CODES_PER_DEVICE_HOUR(20, Duration.ofHours(1)),
    CODES_PER_DEVICE_DAY(40, Duration.ofDays(1)),
    CODES_PER_ADDRESS(60, Duration.ofHours(1)),
    HALL_CODES_MINUTE(600, Duration.ofMinutes(1)),
    HALL_CODES_DAY(50_000, Duration.ofDays(1)),
    FLOW_CODES_MINUTE(1, CodeRules.RESEND_AFTER),
    FLOW_CODES_HOUR(10, Duration.ofHours(1)),
    FLOW_CODES_DAY(30, Duration.ofDays(1)),
    FAILURES_PER_CUSTOMER(10, Duration.ofMinutes(30)),
    FAILURES_PER_SESSION(10, Duration.ofMinutes(30)),
    FAILURES_PER_DEVICE(20, Duration.ofHours(1)),
    FAILURES_PER_ADDRESS(100, Duration.ofHours(1)),
    CAPTCHAS_PER_DEVICE(120, Duration.ofHours(1)),
    CAPTCHAS_PER_ADDRESS(600, Duration.ofHours(1)),
    DEVICE_NOTICES_DAY(5, Duration.ofDays(1)),
    STAFF_FAILURES_PER_NAME(10, Duration.ofMinutes(15)),
    STAFF_FAILURES_PER_ADDRESS(50, Duration.ofMinutes(15)),
    ENROLMENT_FAILURES_PER_ADDRESS(20, Duration.ofMinutes(15)),
    FULL_VALUES_PER_PERSON(60, Duration.ofHours(1)),
    DENIALS_RECORDED_PER_PERSON(100, Duration.ofHours(1));

    private final int times;
    private final Duration window;

    Limited(int times, Duration window) {
        this.times = times;
        this.window = window;
    }

    /** As settings and docs call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Limit byDefault() {
        return to(times, window);
    }

    public Limit to(int often, Duration within) {
        return new Limit(key(), often, within);
    }
}
