package io.zhangting.applications.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.Audited;

/** An application is held because of a suspicion: nothing that waits may be carried out. Published in that transaction. */
public record ApplicationFrozen(ApplicationId application, Actor actor) implements Audited {

    @Override
    public String action() {
        return "application.freeze";
    }

    @Override
    public String subject() {
        return application.value().toString();
    }
}
