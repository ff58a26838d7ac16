package io.zhangting.halls.domain;

import java.time.Duration;

/**
 * How long things wait for somebody before they end or go back by themselves.
 *
 * @param chosenPassword how long a password that a customer chose is kept for the counter, from when it was sealed
 */
public record Lifetimes(Duration draft, Duration returned, Duration claim, Duration chosenPassword) {

    private static final Duration LONGEST_KEPT = Duration.ofDays(31);

    public Lifetimes {
        if (!draft.isPositive() || !returned.isPositive() || !claim.isPositive() || !chosenPassword.isPositive()) {
            throw new IllegalArgumentException("a lifetime is longer than zero");
        }
        if (chosenPassword.compareTo(LONGEST_KEPT) > 0) {
            throw new IllegalArgumentException("a chosen password is kept for at most 31 days");
        }
    }
}
