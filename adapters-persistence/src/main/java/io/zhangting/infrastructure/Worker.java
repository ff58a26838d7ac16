package io.zhangting.infrastructure;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes db-scheduler tasks of entries that either finish or say when they want to run again. */
public final class Worker {

    private static final Duration AFTER_A_BUG = Duration.ofSeconds(10);

    private Worker() {}

    /**
     * A task whose entries are named by a UUID. A thrown exception is a bug or a lost database: the entry stays and
     * runs again after ten seconds; a process that died leaves it to another one.
     *
     * @param work does the work and answers when to run again; empty when it is finished
     */
    public static CustomTask<Void> task(String name, Function<UUID, Optional<Instant>> work) {
        return Tasks.custom(name, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_BUG))
                .onDeadExecutionRevive()
                .execute((entry, context) -> work.apply(UUID.fromString(entry.getId()))
                        .<CompletionHandler<Void>>map(at -> (done, operations) -> operations.reschedule(done, at))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }
}
