package io.zhangting.applications.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.Audited;

/** Something happened to an application that its timeline and the audit record tell. */
public record ApplicationMoved(ApplicationId application, Actor actor, String action, String detail)
        implements Audited {

    @Override
    public String subject() {
        return application.value().toString();
    }
}
