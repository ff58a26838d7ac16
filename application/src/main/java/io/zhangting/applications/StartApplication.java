package io.zhangting.applications;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;

/** Begins an application, or continues the unfinished one of the same business. */
public interface StartApplication {

    FlowResult<Started> start(SignedInCustomer customer, String business, String key);

    /** @param fresh false when an unfinished one is continued, or the same key was used before */
    record Started(ApplicationId id, boolean fresh) {}
}
