package io.zhangting.credentials;

import io.zhangting.credentials.domain.CodeBinding;
import java.time.Duration;

/** Sends a one-time code to the phone of its binding, within the limits per phone. */
public interface IssueCode {

    Result issue(CodeBinding binding);

    /** Whether a code is on its way. */
    sealed interface Result {
        record Issued() implements Result {}

        record TooMany(Duration retryAfter) implements Result {}
    }
}
