package io.zhangting.infrastructure;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts entries on db-scheduler's list as part of the caller's transaction and wakes the workers after its commit.
 * Entries name what is to be done by its id and carry no data.
 */
@Component
public class WorkList {

    private final ObjectProvider<Scheduler> scheduler;
    private final InstantSource clock;

    WorkList(ObjectProvider<Scheduler> scheduler, InstantSource clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    public void add(String task, UUID id) {
        scheduler.getObject().scheduleIfNotExists(new TaskInstance<>(task, id.toString()), clock.instant());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    wake();
                }
            });
        } else {
            wake();
        }
    }

    private void wake() {
        scheduler.getObject().triggerCheckForDueExecutions();
    }
}
