package io.zhangting.access;

import io.zhangting.access.domain.Caller;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.PhoneNumber;
import java.time.Duration;
import java.util.Optional;

/** Signs a customer in with account or document, reserved phone and code, after the policy was opened and accepted. */
public interface SignInCustomer {

    Result signIn(Attempt attempt);

    /** @param openedPolicy the version of the policy that this session opened, if any */
    record Attempt(
            CustomerClaim claim,
            PhoneNumber phone,
            String code,
            boolean policyAccepted,
            Optional<String> openedPolicy,
            Caller caller) {

        @Override
        public String toString() {
            return "Attempt[hidden]";
        }
    }

    /** Signed in, or why not; a wrong code and an unknown account look the same. */
    sealed interface Result {
        record SignedIn(CustomerId customer) implements Result {}

        record CodeWrong() implements Result {}

        record TooManyTries(Duration retryAfter) implements Result {}

        record PolicyNotOpened() implements Result {}

        record PolicyNotAccepted() implements Result {}
    }
}
