package io.zhangting.applications;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;

/** Hands a finished draft to the broker's staff. */
public interface SubmitApplication {

    FlowResult<ApplicationId> submit(SignedInCustomer customer, ApplicationId id);
}
