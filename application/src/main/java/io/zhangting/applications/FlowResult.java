package io.zhangting.applications;

import java.util.function.Function;

/** What became of a step of a flow. */
public sealed interface FlowResult<T> {

    record Done<T>(T value) implements FlowResult<T> {}

    record Refused<T>(FlowRefusal why) implements FlowResult<T> {}

    static <T> FlowResult<T> refused(FlowRefusal why) {
        return new Refused<>(why);
    }

    default <R> FlowResult<R> then(Function<T, FlowResult<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(FlowRefusal why) -> new Refused<>(why);
        };
    }
}
