package io.zhangting.ctp.trader;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A loop whose time stands still until a test moves it. */
final class HandLoop implements Loop, InstantSource {

    private record Later(Instant at, long order, Runnable task) {}

    private final PriorityQueue<Later> tasks =
            new PriorityQueue<>(Comparator.comparing(Later::at).thenComparing(Later::order));
    private Instant now = Instant.parse("2026-01-05T04:00:00Z");
    private long order;

    @Override
    public void execute(Runnable task) {
        later(Duration.ZERO, task);
    }

    @Override
    public Runnable later(Duration after, Runnable task) {
        var planned = new Later(now.plus(after), order++, task);
        tasks.add(planned);
        return () -> tasks.remove(planned);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** As when the process ends: nothing that was planned happens. */
    void end() {
        tasks.clear();
    }

    /** Runs everything that is due now. */
    void settle() {
        pass(Duration.ZERO);
    }

    void pass(Duration time) {
        Instant until = now.plus(time);
        while (!tasks.isEmpty() && !tasks.peek().at().isAfter(until)) {
            Later next = tasks.remove();
            now = next.at().isAfter(now) ? next.at() : now;
            next.task().run();
        }
        now = until;
    }
}
