package io.zhangting.credentials;

import io.zhangting.credentials.domain.CodeBinding;
import java.time.Duration;

/** Sends a one-time code to the phone of its binding. */
public interface IssueCode {

    /** Within the limits per phone. */
    Result issue(CodeBinding binding);

    /** For a caller who has counted already. */
    void issueCounted(CodeBinding binding);

    /** Keeps a code that nobody receives and nothing matches: tries of strangers look like everybody's. */
    void pretend(CodeBinding binding);

    /** Whether a code is on its way. */
    sealed interface Result {
        record Issued() implements Result {}

        record TooMany(Duration retryAfter) implements Result {}
    }
}
