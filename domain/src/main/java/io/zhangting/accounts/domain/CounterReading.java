package io.zhangting.accounts.domain;

/** What a counter's own records say, as evidence; or why they could not be read. */
public sealed interface CounterReading<T> {

    record Known<T>(T value) implements CounterReading<T> {}

    /** The counter could not be asked, or does not know the account. */
    record NotKnown<T>(String why) implements CounterReading<T> {}
}
