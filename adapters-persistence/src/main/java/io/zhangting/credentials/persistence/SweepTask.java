package io.zhangting.credentials.persistence;

import static io.zhangting.credentials.persistence.jooq.Tables.CODE;
import static io.zhangting.credentials.persistence.jooq.Tables.LIMIT_USE;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sweeps codes and counts that nobody will ask for again. */
@Configuration(proxyBeanMethods = false)
class SweepTask {

    /** The longest window of any limit is one day. */
    private static final Duration KEPT = Duration.ofDays(2);

    @Bean
    RecurringTask<Void> sweepCodesAndLimits(DSLContext db, InstantSource clock) {
        return Tasks.recurring("sweep-codes-and-limits", FixedDelay.ofHours(1)).execute((entry, context) -> {
            Instant old = clock.instant().minus(KEPT);
            db.deleteFrom(CODE).where(CODE.EXPIRES_AT.lt(old)).execute();
            db.deleteFrom(LIMIT_USE).where(LIMIT_USE.AT.lt(old)).execute();
        });
    }
}
