package io.zhangting.access;

import io.zhangting.access.domain.PasswordFault;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.kernel.SecretText;
import java.time.Duration;

/** A person chooses a password and proves a TOTP, once, with the code that an administrator gave them. */
public interface EnrolStaff {

    Opening open(SecretText code, String origin);

    Result enrol(SecretText code, SecretText password, String totp, String origin);

    /** What the page shows; the code stays valid until it is used. */
    sealed interface Opening {
        /**
         * @param link what an authenticator app reads
         * @param picture the link as a QR code, PNG
         */
        record Opened(StaffMember member, SecretText totpSecret, SecretText link, byte[] picture) implements Opening {

            @Override
            public String toString() {
                return "Opened[" + member + "]";
            }
        }

        record Refused() implements Opening {}

        record TooManyTries(Duration retryAfter) implements Opening {}
    }

    /** Enrolled, or why not; only success uses the code up. */
    sealed interface Result {
        record Enrolled(StaffMember member) implements Result {}

        record CodeRefused() implements Result {}

        record PasswordTooWeak(PasswordFault fault) implements Result {}

        record TotpWrong() implements Result {}

        record TooManyTries(Duration retryAfter) implements Result {}
    }
}
