package io.zhangting.access;

import io.zhangting.access.domain.StaffMember;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;
import java.time.Duration;
import java.util.Optional;

/** Signs a member of staff in with password and TOTP; every failure looks the same. */
public interface SignInStaff {

    Result signIn(String name, SecretText password, String totp, String origin);

    /** Empty for somebody who was removed or disabled, or has to enrol anew. */
    Optional<StaffMember> member(StaffId id);

    /** Signed in, or not. */
    sealed interface Result {
        record SignedIn(StaffMember member) implements Result {}

        record Refused() implements Result {}

        record TooManyTries(Duration retryAfter) implements Result {}
    }
}
