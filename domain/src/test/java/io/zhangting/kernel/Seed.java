package io.zhangting.kernel;

import java.util.Random;
import java.util.random.RandomGenerator;

/** Random input for property tests; {@code -Dseed=…} repeats a run. */
public final class Seed {

    private static final long VALUE = Long.getLong("seed", System.nanoTime());

    /** Belongs into every message of a property test. */
    public static final String HINT = "repeat with -Dseed=" + VALUE;

    private Seed() {}

    public static RandomGenerator random() {
        return new Random(VALUE);
    }
}
