package io.zhangting.execution.persistence;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.zhangting.execution.CarryOutOperation;
import io.zhangting.execution.WakeWaitingOperations;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.port.OperationQueue;
import io.zhangting.infrastructure.WorkList;
import io.zhangting.infrastructure.Worker;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchedulerOperationQueue {

    private static final String TASK = "carry-out-operation";

    @Bean
    OperationQueue operationQueue(WorkList work) {
        return new OperationQueue() {
            @Override
            public void enqueue(OperationId id) {
                work.add(TASK, id.value());
            }

            @Override
            public void wake(OperationId id) {
                work.dueNow(TASK, id.value());
            }
        };
    }

    @Bean
    RecurringTask<Void> putBackLostOperations(WakeWaitingOperations operations) {
        return Tasks.recurring("put-back-lost-operations", FixedDelay.ofMinutes(5))
                .execute((entry, context) -> operations.putBackLost());
    }

    @Bean
    CustomTask<Void> carryOutOperationTask(CarryOutOperation operations) {
        return Worker.task(TASK, id -> switch (operations.carryOut(new OperationId(id))) {
            case CarryOutOperation.Next.Finished f -> Optional.empty();
            case CarryOutOperation.Next.Again(Instant at) -> Optional.of(at);
        });
    }
}
