package io.zhangting.reviews;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import java.time.Instant;

/** Who holds the claim on an application. */
final class Claims {

    private Claims() {}

    static boolean isHeldBy(Application application, SignedInStaff staff) {
        return switch (application.state()) {
            case ApplicationState.InReview(StaffId reviewer, Instant since) -> reviewer.equals(staff.id());
            case ApplicationState.SecondReview(StaffId first, StaffId reviewer, Instant since) ->
                reviewer.equals(staff.id());
            default -> false;
        };
    }
}
