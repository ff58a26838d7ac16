package io.zhangting.credentials.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.Audited;

/** A password that a customer chose was wiped, and why. */
public record ChosenPasswordWiped(ApplicationId application, String item, SecretState.Why why) implements Audited {

    @Override
    public Actor actor() {
        return Actor.HALL;
    }

    @Override
    public String action() {
        return "password.wiped";
    }

    @Override
    public String subject() {
        return application.value().toString();
    }

    @Override
    public String detail() {
        return item + " " + why;
    }
}
