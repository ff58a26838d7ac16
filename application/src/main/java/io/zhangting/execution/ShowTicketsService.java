package io.zhangting.execution;

import io.zhangting.accounts.ShowCustomer;
import io.zhangting.execution.domain.HalfSeen;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.execution.port.TicketStore;
import io.zhangting.kernel.SignedInStaff;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
class ShowTicketsService implements ShowTickets {

    private static final int SETTLED_SHOWN = 100;

    private final TicketStore tickets;
    private final OperationStore operations;
    private final Halves halves;
    private final OperationTitles titles;
    private final ShowCustomer customers;
    private final InstantSource clock;

    ShowTicketsService(
            TicketStore tickets,
            OperationStore operations,
            Halves halves,
            OperationTitles titles,
            ShowCustomer customers,
            InstantSource clock) {
        this.tickets = tickets;
        this.operations = operations;
        this.halves = halves;
        this.titles = titles;
        this.customers = customers;
        this.clock = clock;
    }

    @Override
    public Lists lists() {
        return new Lists(
                tickets.unsettled().stream().map(this::row).toList(),
                tickets.settled(SETTLED_SHOWN).stream().map(this::row).toList());
    }

    private Row row(Ticket ticket) {
        Operation operation = operations.find(ticket.operation()).orElseThrow();
        return new Row(
                ticket,
                operation,
                titles.item(operation),
                titles.counter(operation),
                customers.customer(operation.customer()).record(),
                !ticket.isSettled() && clock.instant().isAfter(ticket.dueAt()));
    }

    @Override
    public Optional<Detail> one(SignedInStaff staff, TicketId id) {
        return tickets.find(id).map(ticket -> detail(staff, row(ticket)));
    }

    private Detail detail(SignedInStaff staff, Row row) {
        Ticket ticket = row.ticket();
        boolean hasHalves = halves.of(ticket).isPresent();
        List<HalfSeen> seen = tickets.seen(ticket.id());
        Set<PasswordHalf> mayOpen = Arrays.stream(PasswordHalf.values())
                .filter(half ->
                        hasHalves && !ticket.isSettled() && !seen.contains(new HalfSeen(half.other(), staff.id())))
                .collect(Collectors.toSet());
        return new Detail(row, hasHalves, seen, mayOpen, tickets.notes(ticket.id()));
    }
}
