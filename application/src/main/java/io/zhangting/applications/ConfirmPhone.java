package io.zhangting.applications;

import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.PhoneNumber;
import io.zhangting.kernel.SignedInCustomer;

/** Codes within a flow: to confirm the reserved phone, and to sign. */
public interface ConfirmPhone {

    /** Sends a code to the reserved phone. */
    FlowResult<PhoneNumber> sendCode(SignedInCustomer customer, ApplicationId id, CodePurpose purpose);

    FlowResult<ApplicationId> confirm(SignedInCustomer customer, ApplicationId id, String code);
}
