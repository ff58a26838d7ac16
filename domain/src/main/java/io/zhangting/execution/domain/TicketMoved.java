package io.zhangting.execution.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.Audited;

/** Something happened to a ticket that the audit record tells. */
public record TicketMoved(TicketId ticket, Actor actor, String action, String detail) implements Audited {

    @Override
    public String subject() {
        return ticket.value().toString();
    }
}
