package io.zhangting.applications.persistence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.zhangting.applications.EndOverdue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EndOverdueTask {

    @Bean
    RecurringTask<Void> endOverdueApplications(EndOverdue overdue) {
        return Tasks.recurring("end-overdue-applications", FixedDelay.ofMinutes(1))
                .execute((entry, context) -> overdue.endOverdue());
    }
}
