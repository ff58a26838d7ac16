package io.zhangting.ctp.trader;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A loop on one real thread. A task that fails ends the child: nobody knows what it left behind. */
final class ThreadLoop implements Loop, AutoCloseable {

    private final ScheduledThreadPoolExecutor thread;
    private final CompletableFuture<Throwable> failed = new CompletableFuture<>();

    ThreadLoop() {
        thread = new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "session"));
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void execute(Runnable task) {
        thread.execute(safe(task));
    }

    @Override
    public Runnable later(Duration after, Runnable task) {
        var scheduled = thread.schedule(safe(task), after.toNanos(), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    /** Completed when a task failed. */
    CompletableFuture<Throwable> failed() {
        return failed;
    }

    /** @throws IllegalStateException if a task failed */
    void rethrow() {
        if (failed.isDone()) {
            throw new IllegalStateException("the session failed: " + failed.join(), failed.join());
        }
    }

    private Runnable safe(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | LinkageError unexpected) {
                failed.complete(unexpected);
            }
        };
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
