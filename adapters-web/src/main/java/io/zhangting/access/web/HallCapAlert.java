package io.zhangting.access.web;

import io.zhangting.access.domain.HallCapReached;
import io.zhangting.credentials.domain.Limited;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator that the hall's cap of codes is reached: one line, not one for each request. */
@Component
class HallCapAlert {

    private static final Logger LOG = LoggerFactory.getLogger(HallCapAlert.class);
    private static final Duration QUIET = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Map<Limited, Instant> told = new ConcurrentHashMap<>();

    HallCapAlert(InstantSource clock) {
        this.clock = clock;
    }

    @EventListener
    void on(HallCapReached reached) {
        Instant now = clock.instant();
        told.compute(
                reached.cap(), (cap, last) -> last == null || now.isAfter(last.plus(QUIET)) ? tell(cap, now) : last);
    }

    private static Instant tell(Limited cap, Instant now) {
        LOG.error(
                "ALERT: the limit {} is reached; customers on new devices get no sign-in codes for now. See docs/limits.md",
                cap.key());
        return now;
    }
}
