package io.zhangting.access.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.Audited;

/** Somebody signed in. */
public record SignedIn(Actor actor, String action) implements Audited {

    @Override
    public String subject() {
        return actor.id();
    }
}
