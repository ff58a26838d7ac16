package io.zhangting.halls.domain;

import java.time.Duration;

/** How long things wait for somebody before they end or go back by themselves. */
public record Lifetimes(Duration draft, Duration returned, Duration claim) {

    public Lifetimes {
        if (!draft.isPositive() || !returned.isPositive() || !claim.isPositive()) {
            throw new IllegalArgumentException("a lifetime is longer than zero");
        }
    }
}
