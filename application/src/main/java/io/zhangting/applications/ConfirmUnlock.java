package io.zhangting.applications;

import io.zhangting.accounts.domain.LockReading;
import io.zhangting.halls.domain.UnlockOffer;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.List;

/** The confirm step of an unlock: what the counters say of the locks now, and the customer's yes. */
public interface ConfirmUnlock {

    /** Asks the counters; never inside a transaction. */
    FlowResult<List<Lock>> locks(SignedInCustomer customer, ApplicationId id);

    /** Asks the counters again; refused with their words when nothing is locked. */
    FlowResult<ApplicationId> confirm(SignedInCustomer customer, ApplicationId id);

    /** One account that this business could unlock. */
    record Lock(UnlockOffer offer, String counterTitle, LockReading reading) {}
}
