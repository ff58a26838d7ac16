package io.zhangting.access.persistence;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import io.zhangting.access.DeliverSignInCode;
import io.zhangting.infrastructure.Worker;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SignInCodeTask {

    @Bean
    CustomTask<Void> deliverSignInCodeTask(DeliverSignInCode deliver) {
        return Worker.task(JooqSignInRequests.TASK, id -> switch (deliver.deliver(id)) {
            case DeliverSignInCode.Next.Finished f -> Optional.empty();
            case DeliverSignInCode.Next.Again(Instant at) -> Optional.of(at);
        });
    }
}
