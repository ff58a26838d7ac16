package io.zhangting.applications;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.List;

/** A customer's applications as they stand. */
public interface FollowApplications {

    /** Newest first. */
    List<ApplicationView> all(SignedInCustomer customer);

    FlowResult<ApplicationView> one(SignedInCustomer customer, ApplicationId id);
}
