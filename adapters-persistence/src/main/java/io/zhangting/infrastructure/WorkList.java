package io.zhangting.infrastructure;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
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

    /** @param id that was never on the list: nobody looks whether it is there */
    public void add(String task, UUID id) {
        scheduler.getObject().scheduleBatch(List.of(entry(task, id)), clock.instant());
        wakeAfterCommit();
    }

    /** Due after a while, when a worker looks the next time; nobody is woken. */
    public void addLater(String task, UUID id, Duration pause) {
        scheduler
                .getObject()
                .scheduleIfNotExists(entry(task, id), clock.instant().plus(pause));
    }

    /** Makes an entry due now, or adds it. An entry that a worker holds right now is left alone. */
    public void dueNow(String task, UUID id) {
        boolean added = scheduler.getObject().scheduleIfNotExists(entry(task, id), clock.instant());
        if (!added) {
            rescheduleUnlessPicked(entry(task, id));
        }
        wakeAfterCommit();
    }

    private void rescheduleUnlessPicked(TaskInstance<Void> entry) {
        try {
            scheduler.getObject().reschedule(entry, clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException beingWorkedOn) {
            // a worker has it in this moment, or has just finished it: it sees what was committed
            return;
        }
    }

    private static TaskInstance<Void> entry(String task, UUID id) {
        return new TaskInstance<>(task, id.toString());
    }

    private void wakeAfterCommit() {
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
