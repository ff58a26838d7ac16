package io.zhangting.access;

import io.zhangting.access.domain.Caller;
import io.zhangting.access.domain.CaptchaId;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.kernel.PhoneNumber;
import java.time.Duration;

/**
 * Takes a request for a sign-in code. The answer is the same, and as fast, whether or not the customer exists:
 * the registry is asked afterwards, by {@link DeliverSignInCode}.
 */
public interface RequestSignInCode {

    Result request(Request request);

    /** What was typed, and by whom. */
    record Request(CustomerClaim claim, PhoneNumber phone, CaptchaId captcha, String captchaAnswer, Caller caller) {

        @Override
        public String toString() {
            return "Request[hidden]";
        }
    }

    /** Taken, or refused for reasons that have nothing to do with the account. */
    sealed interface Result {
        record Taken() implements Result {}

        record CaptchaWrong() implements Result {}

        record TooMany(Duration retryAfter) implements Result {}
    }
}
