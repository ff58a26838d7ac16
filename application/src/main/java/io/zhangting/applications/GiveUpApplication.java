package io.zhangting.applications;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;

/** The customer takes an application back, or says that it is not theirs. */
public interface GiveUpApplication {

    /** Of a draft, or of what nobody reviews yet. */
    FlowResult<ApplicationId> withdraw(SignedInCustomer customer, ApplicationId id);

    /** 不是我本人申请的: held until a person has looked at it; possible until execution begins. */
    FlowResult<ApplicationId> repudiate(SignedInCustomer customer, ApplicationId id);
}
