package io.zhangting.execution.persistence;

import static io.zhangting.execution.persistence.jooq.Tables.TICKET;
import static io.zhangting.execution.persistence.jooq.Tables.TICKET_HALF;
import static io.zhangting.execution.persistence.jooq.Tables.TICKET_NOTE;

import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.execution.domain.HalfSeen;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.execution.domain.TicketNote;
import io.zhangting.execution.port.TicketStore;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqTicketStore implements TicketStore {

    private static final String SETTLED = "settled";

    private final DSLContext db;

    JooqTicketStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(Ticket ticket) {
        db.insertInto(TICKET)
                .set(TICKET.ID, ticket.id().value())
                .set(TICKET.OPERATION, ticket.operation().value())
                .set(TICKET.ATTEMPT, ticket.attempt().value())
                .set(TICKET.KIND, Names.write(ticket.kind()))
                .set(TICKET.WHY, ticket.why())
                .set(TICKET.OPENED_AT, ticket.openedAt())
                .set(TICKET.DUE_AT, ticket.dueAt())
                .set(TicketColumns.columns(ticket.state()))
                .set(TICKET.VERSION, ticket.version())
                .execute();
    }

    @Override
    public Optional<Ticket> find(TicketId id) {
        return db.selectFrom(TICKET)
                .where(TICKET.ID.eq(id.value()))
                .fetchOptional()
                .map(TicketColumns::read);
    }

    @Override
    public Optional<Ticket> lock(TicketId id) {
        return db.selectFrom(TICKET)
                .where(TICKET.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional()
                .map(TicketColumns::read);
    }

    @Override
    public Optional<Ticket> unsettled(OperationId operation) {
        return db.selectFrom(TICKET)
                .where(TICKET.OPERATION.eq(operation.value()), TICKET.STATE.ne(SETTLED))
                .fetchOptional()
                .map(TicketColumns::read);
    }

    @Override
    public void save(Ticket ticket) {
        int saved = db.update(TICKET)
                .set(TicketColumns.columns(ticket.state()))
                .set(TICKET.VERSION, TICKET.VERSION.plus(1))
                .where(TICKET.ID.eq(ticket.id().value()), TICKET.VERSION.eq(ticket.version()))
                .execute();
        if (saved != 1) {
            throw new ChangedMeanwhile();
        }
    }

    @Override
    public List<Ticket> unsettled() {
        return db.selectFrom(TICKET)
                .where(TICKET.STATE.ne(SETTLED))
                .orderBy(TICKET.DUE_AT, TICKET.ID)
                .limit(500)
                .fetch(TicketColumns::read);
    }

    @Override
    public List<Ticket> settled(int atMost) {
        return db.selectFrom(TICKET)
                .where(TICKET.STATE.eq(SETTLED))
                .orderBy(TICKET.SETTLED_AT.desc())
                .limit(atMost)
                .fetch(TicketColumns::read);
    }

    @Override
    public void seen(TicketId id, PasswordHalf half, StaffId by, Instant at) {
        db.insertInto(TICKET_HALF)
                .set(TICKET_HALF.TICKET, id.value())
                .set(TICKET_HALF.STAFF, by.value())
                .set(TICKET_HALF.HALF, Names.write(half))
                .set(TICKET_HALF.SEEN_AT, at)
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public List<HalfSeen> seen(TicketId id) {
        return db.selectFrom(TICKET_HALF)
                .where(TICKET_HALF.TICKET.eq(id.value()))
                .orderBy(TICKET_HALF.SEEN_AT, TICKET_HALF.STAFF)
                .fetch(row -> new HalfSeen(Names.read(PasswordHalf.class, row.getHalf()), new StaffId(row.getStaff())));
    }

    @Override
    public void note(TicketId id, TicketNote note) {
        db.insertInto(TICKET_NOTE)
                .set(TICKET_NOTE.TICKET, id.value())
                .set(TICKET_NOTE.AT, note.at())
                .set(TICKET_NOTE.ACTOR_KIND, note.actor().kind().name())
                .set(TICKET_NOTE.ACTOR, note.actor().id())
                .set(TICKET_NOTE.TEXT, note.text())
                .execute();
    }

    @Override
    public List<TicketNote> notes(TicketId id) {
        return db.selectFrom(TICKET_NOTE)
                .where(TICKET_NOTE.TICKET.eq(id.value()))
                .orderBy(TICKET_NOTE.NUMBER)
                .fetch(row -> new TicketNote(
                        row.getAt(), new Actor(Actor.Kind.valueOf(row.getActorKind()), row.getActor()), row.getText()));
    }
}
