package io.zhangting.audit.persistence;

import static io.zhangting.audit.persistence.jooq.Tables.ENTRY;
import static io.zhangting.audit.persistence.jooq.Tables.SEAL;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.port.AuditStore;
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

    JooqAuditStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public void append(Instant at, Actor actor, String action, String subject, String detail) {
        db.insertInto(ENTRY)
                .set(ENTRY.AT, at.truncatedTo(ChronoUnit.MICROS))
                .set(ENTRY.ACTOR_KIND, actor.kind().name())
                .set(ENTRY.ACTOR, actor.id())
                .set(ENTRY.ACTION, action)
                .set(ENTRY.SUBJECT, subject)
                .set(ENTRY.DETAIL, detail)
                .execute();
    }

    @Override
    public Optional<String> lockLastHash() {
        db.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(SEALING)))
                .fetch();
        return db.select(SEAL.HASH)
                .from(SEAL)
                .orderBy(SEAL.POSITION.desc())
                .limit(1)
                .fetchOptional(SEAL.HASH);
    }

    /** A transaction that commits late is sealed in its turn, never skipped. */
    @Override
    public List<AuditEntry> unsealed(int atMost) {
        return db.select(ENTRY.fields())
                .from(ENTRY)
                .leftAntiJoin(SEAL)
                .on(SEAL.NUMBER.eq(ENTRY.NUMBER))
                .orderBy(ENTRY.NUMBER)
                .limit(atMost)
                .fetch(JooqAuditStore::entry);
    }

    @Override
    public void seal(AuditEntry entry, String previous, String hash) {
        db.insertInto(SEAL)
                .set(SEAL.NUMBER, entry.number())
                .set(SEAL.PREVIOUS, previous)
                .set(SEAL.HASH, hash)
                .execute();
    }

    /** A seal whose entry is gone is read with an entry that says so and fits no hash. */
    @Override
    public List<Sealed> sealedAfter(long position, int atMost) {
        return db.select()
                .from(SEAL)
                .leftJoin(ENTRY)
                .on(ENTRY.NUMBER.eq(SEAL.NUMBER))
                .where(SEAL.POSITION.gt(position))
                .orderBy(SEAL.POSITION)
                .limit(atMost)
                .fetch(row -> new Sealed(row.get(SEAL.POSITION), entryOrGone(row), row.get(SEAL.HASH)));
    }

    private static AuditEntry entryOrGone(Record row) {
        return row.get(ENTRY.NUMBER) == null
                ? new AuditEntry(row.get(SEAL.NUMBER), Instant.EPOCH, Actor.HALL, "entry is gone", "", "")
                : entry(row);
    }

    private static AuditEntry entry(Record row) {
        return new AuditEntry(
                row.get(ENTRY.NUMBER),
                row.get(ENTRY.AT),
                new Actor(Actor.Kind.valueOf(row.get(ENTRY.ACTOR_KIND)), row.get(ENTRY.ACTOR)),
                row.get(ENTRY.ACTION),
                row.get(ENTRY.SUBJECT),
                row.get(ENTRY.DETAIL));
    }
}
