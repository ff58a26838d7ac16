package io.zhangting.reviews.domain;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/** One person's decision about one application. */
public record Review(ApplicationId application, StaffId reviewer, Decision decision, Instant at) {

    /** What was decided. */
    public sealed interface Decision {
        record Approved(Optional<IdentityProof> identityProof) implements Decision {}

        record Rejected(String reason) implements Decision {}

        /** Sent back to the customer; the reasons as the customer reads them. */
        record Returned(String reasons) implements Decision {}

        record Frozen(String reason) implements Decision {}

        record Thawed() implements Decision {}
    }
}
