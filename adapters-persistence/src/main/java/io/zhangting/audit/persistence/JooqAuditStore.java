package io.zhangting.audit.persistence;

import static io.zhangting.audit.persistence.jooq.Tables.ENTRY;
import static io.zhangting.audit.persistence.jooq.Tables.SEAL;
import static io.zhangting.audit.persistence.jooq.Tables.UNSEALED;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.SealedEntry;
import io.zhangting.audit.persistence.jooq.tables.records.EntryRecord;
import io.zhangting.audit.port.AuditStore;
import io.zhangting.infrastructure.persistence.GatheredRows;
import io.zhangting.kernel.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqAuditStore implements AuditStore {

    private static final long SEALING = 0x5a_48_41_55_44_49_54L;

    private final DSLContext db;
    private final GatheredRows<EntryRecord> entries;

    JooqAuditStore(DSLContext db) {
        this.db = db;
        this.entries = new GatheredRows<>(
                db, ENTRY, ENTRY.AT, ENTRY.ACTOR_KIND, ENTRY.ACTOR, ENTRY.ACTION, ENTRY.SUBJECT, ENTRY.DETAIL);
    }

    @Override
    public void append(Instant at, Actor actor, String action, String subject, String detail) {
        EntryRecord row = new EntryRecord();
        row.setAt(at.truncatedTo(ChronoUnit.MICROS));
        row.setActorKind(actor.kind().name());
        row.setActor(actor.id());
        row.setAction(action);
        row.setSubject(subject);
        row.setDetail(detail);
        entries.add(row);
    }

    @Override
    public Optional<Link> lockEnd() {
        db.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(SEALING)))
                .fetch();
        return db.select(SEAL.POSITION, SEAL.HASH)
                .from(SEAL)
                .orderBy(SEAL.POSITION.desc())
                .limit(1)
                .fetchOptional(row -> new Link(row.value1(), row.value2()));
    }

    /** A transaction that commits late is sealed in its turn, never skipped. */
    @Override
    public List<AuditEntry> unsealed(int atMost) {
        return db.select(ENTRY.fields())
                .from(UNSEALED)
                .join(ENTRY)
                .on(ENTRY.NUMBER.eq(UNSEALED.NUMBER))
                .orderBy(UNSEALED.NUMBER)
                .limit(atMost)
                .fetch(JooqAuditStore::entry);
    }

    /** Asks the record and its chain themselves, for who verifies them. */
    @Override
    public Optional<Long> unsealedSince(Instant then) {
        return db.select(ENTRY.NUMBER)
                .from(ENTRY)
                .leftAntiJoin(SEAL)
                .on(SEAL.NUMBER.eq(ENTRY.NUMBER))
                .where(ENTRY.AT.lt(then))
                .orderBy(ENTRY.NUMBER)
                .limit(1)
                .fetchOptional(ENTRY.NUMBER);
    }

    @Override
    public Link seal(List<NewSeal> seals) {
        db.deleteFrom(UNSEALED)
                .where(UNSEALED.NUMBER.in(seals.stream().map(NewSeal::number).toList()))
                .execute();
        return db.insertInto(SEAL, SEAL.NUMBER, SEAL.PREVIOUS, SEAL.HASH)
                .valuesOfRows(seals.stream()
                        .map(seal -> DSL.row(seal.number(), seal.previous(), seal.hash()))
                        .toList())
                .returningResult(SEAL.POSITION, SEAL.HASH)
                .fetch(row -> new Link(row.value1(), row.value2()))
                .getLast();
    }

    @Override
    public List<SealedEntry> sealedAfter(long position, int atMost) {
        return db.select()
                .from(SEAL)
                .leftJoin(ENTRY)
                .on(ENTRY.NUMBER.eq(SEAL.NUMBER))
                .where(SEAL.POSITION.gt(position))
                .orderBy(SEAL.POSITION)
                .limit(atMost)
                .fetch(row -> new SealedEntry(
                        row.get(SEAL.POSITION),
                        row.get(SEAL.NUMBER),
                        entryIfThere(row),
                        row.get(SEAL.PREVIOUS),
                        row.get(SEAL.HASH)));
    }

    @Override
    public long seals() {
        return db.fetchCount(SEAL);
    }

    private static Optional<AuditEntry> entryIfThere(Record row) {
        return row.get(ENTRY.NUMBER) == null ? Optional.empty() : Optional.of(entry(row));
    }

    static AuditEntry entry(Record row) {
        return new AuditEntry(
                row.get(ENTRY.NUMBER),
                row.get(ENTRY.AT),
                new Actor(Actor.Kind.valueOf(row.get(ENTRY.ACTOR_KIND)), row.get(ENTRY.ACTOR)),
                row.get(ENTRY.ACTION),
                row.get(ENTRY.SUBJECT),
                row.get(ENTRY.DETAIL));
    }
}
