package io.zhangting.reviews;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.reviews.domain.PersonalField;
import io.zhangting.reviews.domain.ViewReason;
import java.time.Duration;

/** Shows one masked value in full, for a stated reason; only to who holds the claim, and recorded. */
public interface ShowFullValue {

    Result show(SignedInStaff staff, ApplicationId id, PersonalField field, ViewReason reason);

    /** The value, or why not. */
    sealed interface Result {
        record Shown(SecretText value) implements Result {}

        record NotFound() implements Result {}

        record NotTheReviewer() implements Result {}

        record TooMany(Duration retryAfter) implements Result {}
    }
}
