package io.zhangting.audit.port;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.AuditQuery;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Searches an audit record in memory. */
public final class InMemoryAuditSearch implements AuditSearch {

    private final InMemoryAuditStore store;

    public InMemoryAuditSearch(InMemoryAuditStore store) {
        this.store = store;
    }

    @Override
    public List<AuditEntry> newestFirst(AuditQuery query, long before, int atMost) {
        return matching(query)
                .filter(entry -> entry.number() < before)
                .sorted(Comparator.comparing(AuditEntry::number).reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public List<AuditEntry> oldestFirst(AuditQuery query, long after, int atMost) {
        return matching(query)
                .filter(entry -> entry.number() > after)
                .limit(atMost)
                .toList();
    }

    private Stream<AuditEntry> matching(AuditQuery query) {
        return store.entries().stream()
                .filter(entry ->
                        !entry.at().isBefore(query.from()) && entry.at().isBefore(query.before()))
                .filter(entry -> query.actors().isEmpty()
                        || query.actors().contains(entry.actor().id()))
                .filter(entry -> query.subject()
                        .filter(wanted -> !wanted.equals(entry.subject()))
                        .isEmpty());
    }
}
