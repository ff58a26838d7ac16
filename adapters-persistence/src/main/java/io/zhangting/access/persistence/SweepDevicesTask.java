package io.zhangting.access.persistence;

import static io.zhangting.access.persistence.jooq.Tables.KNOWN_DEVICE;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets devices that nobody signed in from for as long as a browser keeps their cookie. */
@Configuration(proxyBeanMethods = false)
class SweepDevicesTask {

    private static final Duration KEPT = Duration.ofDays(400);

    @Bean
    RecurringTask<Void> sweepKnownDevices(DSLContext db, InstantSource clock) {
        return Tasks.recurring("sweep-known-devices", FixedDelay.ofHours(12)).execute((entry, context) -> {
            Instant old = clock.instant().minus(KEPT);
            db.deleteFrom(KNOWN_DEVICE).where(KNOWN_DEVICE.LAST_USED.lt(old)).execute();
        });
    }
}
