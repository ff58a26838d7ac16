package io.zhangting.execution;

import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.kernel.SignedInStaff;

/** Two people settle a ticket: one enters what they found or did, another confirms it. */
public interface SettleTicket {

    /** @param version the version that the caller has seen */
    Result enter(SignedInStaff staff, TicketId id, long version, TicketResult result, String note);

    Result confirm(SignedInStaff staff, TicketId id, long version);

    /** Strikes the entry of somebody else; the ticket is open again. */
    Result object(SignedInStaff staff, TicketId id, long version, String note);

    /** Done, or why not. */
    sealed interface Result {
        record Done() implements Result {}

        record NotFound() implements Result {}

        record Refused(Ticket.Refusal why) implements Result {}
    }
}
