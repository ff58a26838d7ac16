package io.zhangting.reviews.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.Audited;

/**
 * Somebody exported finished applications.
 *
 * @param subject from when to when
 */
public record ApplicationsExported(Actor actor, String subject) implements Audited {

    @Override
    public String action() {
        return "applications.exported";
    }
}
