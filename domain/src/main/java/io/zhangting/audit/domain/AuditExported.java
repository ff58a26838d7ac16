package io.zhangting.audit.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.Audited;

/**
 * Somebody exported the audit record.
 *
 * @param subject from when to when
 */
public record AuditExported(Actor actor, String subject) implements Audited {

    @Override
    public String action() {
        return "audit.exported";
    }
}
