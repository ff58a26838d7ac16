package io.zhangting.execution;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.execution.domain.HalfSeen;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.execution.domain.TicketNote;
import io.zhangting.kernel.SignedInStaff;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tickets as staff see them. */
public interface ShowTickets {

    /** Open by due time, settled newest first. */
    Lists lists();

    Optional<Detail> one(SignedInStaff staff, TicketId id);

    record Lists(List<Row> open, List<Row> settled) {}

    /** A ticket with what it is about. */
    record Row(
            Ticket ticket,
            Operation operation,
            String title,
            String counterTitle,
            CustomerRecord customer,
            boolean overdue) {}

    record Detail(Row row, boolean hasHalves, List<HalfSeen> seen, Set<PasswordHalf> mayOpen, List<TicketNote> notes) {}
}
