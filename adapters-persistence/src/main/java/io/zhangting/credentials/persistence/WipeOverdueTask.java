package io.zhangting.credentials.persistence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.zhangting.credentials.KeepChosenPassword;
import io.zhangting.credentials.RevealPassword;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wipes passwords whose time is over, once a minute. */
@Configuration(proxyBeanMethods = false)
class WipeOverdueTask {

    @Bean
    RecurringTask<Void> wipeOverduePasswords(RevealPassword passwords, KeepChosenPassword chosen) {
        return Tasks.recurring("wipe-overdue-passwords", FixedDelay.ofMinutes(1))
                .execute((entry, context) -> {
                    passwords.wipeOverdue();
                    chosen.wipeExpired();
                });
    }
}
