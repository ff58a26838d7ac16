package io.zhangting.access.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.Audited;
import io.zhangting.kernel.CustomerId;

/** All devices of a customer were forgotten and all sessions ended, because somebody else may have been in. */
public record AccountSecured(Actor actor, CustomerId customer, int devices, int sessions) implements Audited {

    @Override
    public String action() {
        return "customer.secured";
    }

    @Override
    public String subject() {
        return customer.value().toString();
    }

    @Override
    public String detail() {
        return "devices " + devices + ", sessions " + sessions;
    }
}
