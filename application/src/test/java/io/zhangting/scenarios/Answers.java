package io.zhangting.scenarios;

import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.FlowResult;

/** Takes answers apart. */
final class Answers {

    private Answers() {}

    static <T> T done(FlowResult<T> result) {
        return switch (result) {
            case FlowResult.Done<T>(T value) -> value;
            case FlowResult.Refused<T>(FlowRefusal why) -> throw new AssertionError("refused: " + why);
        };
    }

    static FlowRefusal refusal(FlowResult<?> result) {
        return switch (result) {
            case FlowResult.Done<?> d -> throw new AssertionError("was not refused");
            case FlowResult.Refused<?> refused -> refused.why();
        };
    }
}
