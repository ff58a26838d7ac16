package io.zhangting.reviews.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.Audited;
import java.util.Locale;

/** A member of staff looked at a full value; which field and why, never the value. */
public record FullValueSeen(Actor actor, String subject, PersonalField field, ViewReason reason) implements Audited {

    @Override
    public String action() {
        return "full-value.seen";
    }

    @Override
    public String detail() {
        return field.name().toLowerCase(Locale.ROOT) + ", " + reason.inWords();
    }
}
