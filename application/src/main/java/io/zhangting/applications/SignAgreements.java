package io.zhangting.applications;

import io.zhangting.agreements.ReadAgreements;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;

/** The agreements step: open, read long enough, accept, sign by code. */
public interface SignAgreements {

    FlowResult<ReadAgreements.Opened> open(SignedInCustomer customer, ApplicationId id, String agreement);

    FlowResult<ApplicationId> accept(SignedInCustomer customer, ApplicationId id, String agreement);

    FlowResult<ApplicationId> sign(SignedInCustomer customer, ApplicationId id, String code);
}
