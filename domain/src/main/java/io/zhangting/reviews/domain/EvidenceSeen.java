package io.zhangting.reviews.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.Audited;

/** A member of staff looked at a photo. */
public record EvidenceSeen(Actor actor, String subject) implements Audited {

    @Override
    public String action() {
        return "evidence.seen";
    }
}
