package io.zhangting.execution.port;

import io.zhangting.execution.domain.HalfSeen;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.execution.domain.TicketNote;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tickets, who saw which half of a password, and what happened to them. */
public interface TicketStore {

    /** Adds it; an operation has one unsettled ticket. */
    void add(Ticket ticket);

    Optional<Ticket> find(TicketId id);

    /** The ticket, locked until the transaction ends. */
    Optional<Ticket> lock(TicketId id);

    /** The unsettled ticket of an operation. */
    Optional<Ticket> unsettled(OperationId operation);

    /** @throws io.zhangting.applications.domain.ChangedMeanwhile if somebody saved it since it was read */
    void save(Ticket ticket);

    /** Those not settled, by due time. */
    List<Ticket> unsettled();

    /** Newest first. */
    List<Ticket> settled(int atMost);

    void seen(TicketId id, PasswordHalf half, StaffId by, Instant at);

    /** Who has seen a half. */
    List<HalfSeen> seen(TicketId id);

    void note(TicketId id, TicketNote note);

    /** Oldest first. */
    List<TicketNote> notes(TicketId id);
}
