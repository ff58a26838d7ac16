package io.zhangting.execution.domain;

import io.zhangting.halls.domain.CounterId;

/** Lift the lock that a counter put on an account. */
public record AccountUnlock(CounterId counter, String login) implements CounterChange {

    @Override
    public String toString() {
        return "AccountUnlock[" + counter + "]";
    }
}
