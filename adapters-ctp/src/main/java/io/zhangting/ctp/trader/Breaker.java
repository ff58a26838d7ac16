package io.zhangting.ctp.trader;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** Opens when a line breaks again and again: some peers accept and close 600 times a second, and the library never rests. */
final class Breaker {

    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int LONGEST = 20;

    private final InstantSource clock;
    private final Duration first;
    private final Deque<Instant> losses = new ArrayDeque<>();
    private Duration pause;

    Breaker(Duration first, InstantSource clock) {
        this.first = first;
        this.pause = first;
        this.clock = clock;
    }

    /** @return whether it is time to leave the peer alone */
    boolean lost() {
        Instant now = clock.instant();
        losses.addLast(now);
        losses.removeIf(loss -> loss.isBefore(now.minus(WINDOW)));
        return losses.size() >= MOST;
    }

    /** How long to leave it alone; twice as long the next time. */
    Duration pause() {
        losses.clear();
        Duration now = pause;
        Duration twice = pause.multipliedBy(2);
        Duration longest = first.multipliedBy(LONGEST);
        pause = twice.compareTo(longest) < 0 ? twice : longest;
        return now;
    }

    void stands() {
        losses.clear();
        pause = first;
    }
}
