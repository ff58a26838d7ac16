package io.zhangting.access.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.Audited;

/**
 * Somebody signed in asked for what is not theirs.
 *
 * @param subject the method and the route's pattern, never the path that was asked for
 */
public record AccessDenied(Actor actor, String subject) implements Audited {

    @Override
    public String action() {
        return "access.denied";
    }
}
