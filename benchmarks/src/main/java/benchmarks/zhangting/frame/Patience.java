package benchmarks.zhangting.frame;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that happens elsewhere. */
public final class Patience {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private Patience() {}

    /** @throws Mismatch if it does not happen in time */
    public static void until(String what, Duration atMost, BooleanSupplier happened) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new Mismatch("waited in vain for " + what);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
