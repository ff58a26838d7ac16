package io.zhangting.applications;

import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInCustomer;
import java.util.List;

/** Chooses what to reset; the server refuses what the customer does not hold on that counter. */
public interface ChooseItems {

    FlowResult<ApplicationId> choose(SignedInCustomer customer, ApplicationId id, List<String> kinds);
}
