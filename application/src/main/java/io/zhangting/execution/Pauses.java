package io.zhangting.execution;

import java.time.Duration;

/** How long to wait before asking again. */
final class Pauses {

    static final Duration BETWEEN_POLLS = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Pauses() {}

    /** One second, doubling up to a minute: a probe is cheap, and somebody waits. */
    static Duration beforeProbe(int probes) {
        Duration pause = Duration.ofSeconds(1L << Math.min(probes, 20));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
