package io.zhangting.reviews;

import io.zhangting.applications.domain.Mending;
import io.zhangting.applications.domain.Reason;
import io.zhangting.applications.domain.Transition;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.reviews.domain.IdentityProof;
import java.util.List;
import java.util.Optional;

/** Staff claim an application and decide about it; of two who try at once, one wins. */
public interface DecideApplication {

    /** @param version the version that the caller has seen; an application changed since is refused */
    Result claim(SignedInStaff staff, ApplicationId id, long version);

    Result release(SignedInStaff staff, ApplicationId id, long version);

    /** @param proof how identity was established; needed where the customer went without face */
    Result approve(SignedInStaff staff, ApplicationId id, long version, Optional<IdentityProof> proof);

    Result reject(SignedInStaff staff, ApplicationId id, long version, Reason reason);

    /** Back to the customer, who mends the named steps and keeps everything else. */
    Result sendBack(SignedInStaff staff, ApplicationId id, long version, List<Mending> mend);

    /** Held because of a suspicion, also while somebody else reviews it. */
    Result freeze(SignedInStaff staff, ApplicationId id, long version, Reason reason);

    /** Back to the queue. */
    Result thaw(SignedInStaff staff, ApplicationId id, long version);

    /** Done, or why not. */
    sealed interface Result {
        record Done() implements Result {}

        record NotFound() implements Result {}

        record Refused(Transition.Refusal refusal) implements Result {}

        record IdentityNotEstablished() implements Result {}

        record StepNotInFlow() implements Result {}

        /** The second pair of eyes is a reviewer's. */
        record NotForThisRole() implements Result {}
    }
}
