package io.zhangting.audit.persistence;

import static io.zhangting.audit.persistence.jooq.Tables.ENTRY;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.AuditQuery;
import io.zhangting.audit.persistence.jooq.tables.Entry;
import io.zhangting.audit.port.AuditSearch;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Row2;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqAuditSearch implements AuditSearch {

    private static final Row2<Instant, Long> PLACE = DSL.row(ENTRY.AT, ENTRY.NUMBER);

    private static final Comparator<AuditEntry> BY_TIME =
            Comparator.comparing(AuditEntry::at).thenComparing(AuditEntry::number);

    private final DSLContext db;

    JooqAuditSearch(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<AuditEntry> newestFirst(AuditQuery query, Optional<Long> before, int atMost) {
        Condition where = before.map(number -> PLACE.lt(place(number))).orElseGet(DSL::noCondition);
        return list(query, where, List.of(ENTRY.AT.desc(), ENTRY.NUMBER.desc()), BY_TIME.reversed(), atMost);
    }

    @Override
    public List<AuditEntry> oldestFirst(AuditQuery query, Optional<Long> after, int atMost) {
        Condition where = after.map(number -> PLACE.gt(place(number))).orElseGet(DSL::noCondition);
        return list(query, where, List.of(ENTRY.AT.asc(), ENTRY.NUMBER.asc()), BY_TIME, atMost);
    }

    private static Select<Record2<Instant, Long>> place(long number) {
        Entry other = ENTRY.as("other");
        return DSL.select(other.AT, other.NUMBER).from(other).where(other.NUMBER.eq(number));
    }

    /** Person by person: the index has what one did in the order of time, and what several did in none. */
    private List<AuditEntry> list(
            AuditQuery query, Condition where, List<SortField<?>> order, Comparator<AuditEntry> merging, int atMost) {
        return query.actors().isEmpty()
                ? list(query, where, order, atMost)
                : query.actors().stream()
                        .flatMap(actor -> list(query, where.and(ENTRY.ACTOR.eq(actor)), order, atMost).stream())
                        .sorted(merging)
                        .limit(atMost)
                        .toList();
    }

    private List<AuditEntry> list(AuditQuery query, Condition where, List<SortField<?>> order, int atMost) {
        return db.select(ENTRY.fields())
                .from(ENTRY)
                .where(where, ENTRY.AT.ge(query.from()), ENTRY.AT.lt(query.before()))
                .and(query.subject().map(ENTRY.SUBJECT::eq).orElseGet(DSL::noCondition))
                .orderBy(order)
                .limit(atMost)
                .fetch(JooqAuditStore::entry);
    }
}
