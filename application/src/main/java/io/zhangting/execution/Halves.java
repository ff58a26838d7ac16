package io.zhangting.execution;

import io.zhangting.execution.domain.HalfSeen;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketKind;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.execution.port.TicketStore;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The password of a ticket that two people set by hand, each with one half of it. */
@Component
class Halves {

    private final TicketStore tickets;
    private final OperationStore operations;

    Halves(TicketStore tickets, OperationStore operations) {
        this.tickets = tickets;
        this.operations = operations;
    }

    /** Empty for a ticket that is not about a password by hand. */
    Optional<PasswordReset> of(Ticket ticket) {
        return ticket.kind() == TicketKind.BY_HAND
                        && operations.find(ticket.operation()).orElseThrow().change() instanceof PasswordReset reset
                ? Optional.of(reset)
                : Optional.empty();
    }

    /** As above, while the ticket is not settled. */
    Optional<PasswordReset> open(Ticket ticket) {
        return of(ticket).filter(reset -> !ticket.isSettled());
    }

    /** True as well where there are none. */
    boolean areSeen(Ticket ticket) {
        Set<PasswordHalf> seen =
                tickets.seen(ticket.id()).stream().map(HalfSeen::half).collect(Collectors.toSet());
        return of(ticket).isEmpty() || seen.size() == PasswordHalf.values().length;
    }
}
