package io.zhangting.kernel.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Business times as the hall's customers read them. */
public final class Times {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Times() {}

    public static OffsetDateTime local(LocalDateTime time) {
        return time.atZone(ZONE).toOffsetDateTime();
    }

    public static OffsetDateTime local(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }
}
