package io.zhangting.execution.domain;

/** What a counter says about an earlier attempt, asked by its key. */
public sealed interface Probe {

    record Settled(Result result) implements Probe {}

    /** Nothing was done, and the counter will refuse this key for ever: a new attempt is safe. */
    record NothingDone() implements Probe {}

    record NoAnswer(String why) implements Probe {}

    /** What a probe can settle. */
    sealed interface Result {
        record Applied() implements Result {}

        record Pending(String receipt) implements Result {}

        record Declined(String code, String text) implements Result {}
    }
}
