package io.zhangting.notifications.persistence;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import io.zhangting.infrastructure.WorkList;
import io.zhangting.infrastructure.Worker;
import io.zhangting.notifications.DeliverText;
import io.zhangting.notifications.domain.MessageId;
import io.zhangting.notifications.port.MessageQueue;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchedulerMessageQueue {

    private static final String TASK = "deliver-text";

    @Bean
    MessageQueue messageQueue(WorkList work) {
        return id -> work.add(TASK, id.value());
    }

    @Bean
    CustomTask<Void> deliverText(DeliverText deliver) {
        return Worker.task(TASK, id -> switch (deliver.deliver(new MessageId(id))) {
            case DeliverText.Next.Finished f -> Optional.empty();
            case DeliverText.Next.Again(Instant at) -> Optional.of(at);
        });
    }
}
