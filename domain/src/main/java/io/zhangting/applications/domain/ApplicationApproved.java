package io.zhangting.applications.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.Audited;

/** An application passed review; work begins. Published in the transaction of the approval. */
public record ApplicationApproved(ApplicationId application, Actor actor) implements Audited {

    @Override
    public String action() {
        return "application.approved";
    }

    @Override
    public String subject() {
        return application.value().toString();
    }
}
