package io.zhangting.audit.persistence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.zhangting.audit.SealAudit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chains new audit entries every few seconds; one node at a time. */
@Configuration(proxyBeanMethods = false)
class SealAuditTask {

    @Bean
    RecurringTask<Void> sealAudit(SealAudit audit) {
        return Tasks.recurring("seal-audit", FixedDelay.ofSeconds(5)).execute((entry, context) -> audit.sealNew());
    }
}
