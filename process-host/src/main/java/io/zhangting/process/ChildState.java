package io.zhangting.process;

import java.time.Instant;

/** How a child is, in words that a person can act on. */
public sealed interface ChildState {

    record Starting() implements ChildState {}

    record Serving(long pid, Instant since) implements ChildState {}

    /** It is not there; {@code why} names the cause, and it is started again. */
    record Down(String why, int restarts) implements ChildState {}

    record Closed() implements ChildState {}
}
