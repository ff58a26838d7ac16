package io.zhangting.audit.persistence;

import static io.zhangting.audit.persistence.jooq.Tables.ENTRY;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.AuditQuery;
import io.zhangting.audit.port.AuditSearch;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqAuditSearch implements AuditSearch {

    private final DSLContext db;

    JooqAuditSearch(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<AuditEntry> newestFirst(AuditQuery query, long before, int atMost) {
        return list(query, ENTRY.NUMBER.lt(before), ENTRY.NUMBER.desc(), atMost);
    }

    @Override
    public List<AuditEntry> oldestFirst(AuditQuery query, long after, int atMost) {
        return list(query, ENTRY.NUMBER.gt(after), ENTRY.NUMBER.asc(), atMost);
    }

    private List<AuditEntry> list(AuditQuery query, Condition where, SortField<?> order, int atMost) {
        return db.select(ENTRY.fields())
                .from(ENTRY)
                .where(where, ENTRY.AT.ge(query.from()), ENTRY.AT.lt(query.before()))
                .and(query.actors().isEmpty() ? DSL.noCondition() : ENTRY.ACTOR.in(query.actors()))
                .and(query.subject().map(ENTRY.SUBJECT::eq).orElseGet(DSL::noCondition))
                .orderBy(order)
                .limit(atMost)
                .fetch(JooqAuditStore::entry);
    }
}
