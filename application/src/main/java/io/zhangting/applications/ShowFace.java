package io.zhangting.applications;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;

/** The face step: by face after a separate consent, or without it. */
public interface ShowFace {

    /** Asks the face service, so it never runs inside a transaction. */
    FlowResult<ApplicationId> byFace(SignedInCustomer customer, ApplicationId id, String consent, byte[] photo);

    FlowResult<ApplicationId> byStaff(SignedInCustomer customer, ApplicationId id);
}
