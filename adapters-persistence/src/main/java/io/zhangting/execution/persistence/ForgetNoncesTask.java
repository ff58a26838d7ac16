package io.zhangting.execution.persistence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.zhangting.execution.port.CallbackNonces;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgetNoncesTask {

    /** Longer than any signature is taken for. */
    private static final Duration KEPT = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> forgetCallbackNonces(CallbackNonces nonces, InstantSource clock) {
        return Tasks.recurring("forget-callback-nonces", FixedDelay.ofMinutes(10))
                .execute((entry, context) -> nonces.forgetBefore(clock.instant().minus(KEPT)));
    }
}
