package benchmarks.zhangting.frame;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Makes calls, and times them. A call that is not answered as it must be throws, and ends the load. */
public final class Load {

    private static final int DIGITS = 3;

    private Load() {}

    /** One of the calls, by its number. */
    @FunctionalInterface
    public interface Call {
        void make(int number) throws Exception;
    }

    /** A closed loop: so many callers, each of which calls again as soon as it has its answer. */
    public static Timed closed(int howMany, int atOnce, Call call) throws Exception {
        Histogram latencies = new ConcurrentHistogram(DIGITS);
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        try (var callers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            List<Future<Object>> all = IntStream.range(0, atOnce)
                    .mapToObj(caller -> callers.submit(() -> {
                        for (int i = next.getAndIncrement(); i < howMany; i = next.getAndIncrement()) {
                            timed(latencies, System.nanoTime(), call, i);
                        }
                        return null;
                    }))
                    .toList();
            await(all, () -> next.set(howMany));
        }
        return new Timed(howMany, System.nanoTime() - begun, latencies);
    }

    /**
     * One caller who makes all of the calls, one after the other, again and again, in an order that turns: what disturbs
     * the machine for a while disturbs them all.
     *
     * @return for each of the calls, in their order
     */
    public static List<Timed> inTurn(int howMany, List<Call> calls) throws Exception {
        List<Histogram> latencies =
                calls.stream().map(call -> new Histogram(DIGITS)).toList();
        long begun = System.nanoTime();
        for (int number = 0; number < howMany; number++) {
            for (int i = 0; i < calls.size(); i++) {
                int turn = (number + i) % calls.size();
                timed(latencies.get(turn), System.nanoTime(), calls.get(turn), number);
            }
        }
        long length = System.nanoTime() - begun;
        return latencies.stream().map(each -> new Timed(howMany, length, each)).toList();
    }

    /**
     * An open loop: calls come at their times whether or not earlier ones are answered, and each is timed from the
     * moment at which it was due, so that a pause of the hall is felt by all who would have come meanwhile.
     */
    public static Timed open(double perSecond, Duration length, Call call) throws Exception {
        Histogram latencies = new ConcurrentHistogram(DIGITS);
        int howMany = (int) (perSecond * length.toMillis() / 1000);
        long begun = System.nanoTime();
        List<Future<Object>> all = new ArrayList<>(howMany);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < howMany; i++) {
                long due = begun + (long) (i * 1e9 / perSecond);
                sleepUntil(due);
                int number = i;
                all.add(callers.submit(() -> {
                    timed(latencies, due, call, number);
                    return null;
                }));
            }
            await(all, () -> {});
        }
        return new Timed(howMany, System.nanoTime() - begun, latencies);
    }

    private static void timed(Histogram latencies, long since, Call call, int number) throws Exception {
        call.make(number);
        latencies.recordValue(Math.max(0, System.nanoTime() - since));
    }

    private static void sleepUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void await(List<Future<Object>> all, Runnable stop) throws Exception {
        for (Future<Object> one : all) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                stop.run();
                throw failed.getCause() instanceof Exception cause ? cause : failed;
            }
        }
    }
}
