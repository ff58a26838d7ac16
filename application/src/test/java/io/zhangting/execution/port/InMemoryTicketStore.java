package io.zhangting.execution.port;

import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.execution.domain.HalfSeen;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.execution.domain.TicketNote;
import io.zhangting.execution.domain.TicketState;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class InMemoryTicketStore implements TicketStore {

    private final Map<TicketId, Ticket> tickets = new LinkedHashMap<>();
    private final Map<TicketId, Set<HalfSeen>> seen = new HashMap<>();
    private final Map<TicketId, List<TicketNote>> notes = new HashMap<>();

    @Override
    public void add(Ticket ticket) {
        if (unsettled(ticket.operation()).isPresent()) {
            throw new IllegalStateException("an operation has one unsettled ticket");
        }
        tickets.put(ticket.id(), ticket);
    }

    @Override
    public Optional<Ticket> find(TicketId id) {
        return Optional.ofNullable(tickets.get(id));
    }

    @Override
    public Optional<Ticket> lock(TicketId id) {
        return find(id);
    }

    @Override
    public Optional<Ticket> unsettled(OperationId operation) {
        return unsettled().stream()
                .filter(ticket -> ticket.operation().equals(operation))
                .findFirst();
    }

    @Override
    public void save(Ticket ticket) {
        if (find(ticket.id()).filter(now -> now.version() == ticket.version()).isEmpty()) {
            throw new ChangedMeanwhile();
        }
        tickets.put(
                ticket.id(),
                new Ticket(
                        ticket.id(),
                        ticket.operation(),
                        ticket.attempt(),
                        ticket.kind(),
                        ticket.why(),
                        ticket.openedAt(),
                        ticket.dueAt(),
                        ticket.state(),
                        ticket.version() + 1));
    }

    @Override
    public List<Ticket> unsettled() {
        return tickets.values().stream()
                .filter(ticket -> !ticket.isSettled())
                .sorted(Comparator.comparing(Ticket::dueAt))
                .toList();
    }

    @Override
    public List<Ticket> settled(int atMost) {
        return tickets.values().stream()
                .filter(Ticket::isSettled)
                .sorted(Comparator.comparing((Ticket ticket) -> ((TicketState.Settled) ticket.state()).at())
                        .reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public void seen(TicketId id, PasswordHalf half, StaffId by, Instant at) {
        seen.computeIfAbsent(id, none -> new LinkedHashSet<>()).add(new HalfSeen(half, by));
    }

    @Override
    public List<HalfSeen> seen(TicketId id) {
        return List.copyOf(seen.getOrDefault(id, Set.of()));
    }

    @Override
    public void note(TicketId id, TicketNote note) {
        notes.computeIfAbsent(id, none -> new ArrayList<>()).add(note);
    }

    @Override
    public List<TicketNote> notes(TicketId id) {
        return List.copyOf(notes.getOrDefault(id, List.of()));
    }
}
