package io.zhangting.ctp;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** One round: how long it took, and each of its calls. */
record Round(long nanos, long[] sorted) {

    /** Calls that are made at once by so many callers; a call that is not answered as it must be ends the round. */
    static Round of(int howMany, int atOnce, IntConsumer call) throws Exception {
        long[] taken = new long[howMany];
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        try (var callers = Executors.newFixedThreadPool(atOnce)) {
            List<Callable<Void>> work = IntStream.range(0, atOnce)
                    .mapToObj(caller -> (Callable<Void>) () -> {
                        for (int i = next.getAndIncrement(); i < howMany; i = next.getAndIncrement()) {
                            long before = System.nanoTime();
                            call.accept(i);
                            taken[i] = System.nanoTime() - before;
                        }
                        return null;
                    })
                    .toList();
            for (var done : callers.invokeAll(work)) {
                done.get();
            }
        }
        long all = System.nanoTime() - begun;
        Arrays.sort(taken);
        return new Round(all, taken);
    }

    double perSecond() {
        return sorted.length * 1e9 / nanos;
    }

    double millis(double quantile) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * quantile))] / 1e6;
    }
}
