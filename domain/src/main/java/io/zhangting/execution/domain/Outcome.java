package io.zhangting.execution.domain;

import java.time.Instant;

/** What is known after asking a counter. Every caller must decide about every case. */
public sealed interface Outcome {

    record Applied() implements Outcome {}

    /** Accepted; the result comes later. */
    record Pending(String receipt) implements Outcome {}

    /** Refused by the counter's own rules, in its own words. */
    record Declined(String code, String text) implements Outcome {}

    /** Nothing was done: the only case that may be tried again by itself. */
    record NotSent(String why, Instant notBefore) implements Outcome {}

    /** Nothing was done, and nothing will be before a person has mended keys, rights or the contract. */
    record Stopped(String why) implements Outcome {}

    /** It may or may not have been done: a probe or a person must find out. */
    record Unknown(String why) implements Outcome {}
}
