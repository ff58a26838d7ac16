package io.zhangting.halls.port;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The time by which a hall does business: hours, calendars, dates on documents. Settable in demo and tests.
 * Sessions, codes and due times of work read the real {@link InstantSource} instead.
 */
public interface BusinessClock {

    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    Instant now();

    default LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }

    default LocalDateTime local() {
        return now().atZone(ZONE).toLocalDateTime();
    }
}
