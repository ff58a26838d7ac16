package io.zhangting.audit.port;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.AuditQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Searches an audit record in memory. */
public final class InMemoryAuditSearch implements AuditSearch {

    private static final Comparator<AuditEntry> ORDER =
            Comparator.comparing(AuditEntry::at).thenComparing(AuditEntry::number);

    private final InMemoryAuditStore store;

    public InMemoryAuditSearch(InMemoryAuditStore store) {
        this.store = store;
    }

    @Override
    public List<AuditEntry> newestFirst(AuditQuery query, Optional<Long> before, int atMost) {
        return matching(query)
                .filter(entry -> before.filter(number -> ORDER.compare(entry, entry(number)) >= 0)
                        .isEmpty())
                .sorted(ORDER.reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public List<AuditEntry> oldestFirst(AuditQuery query, Optional<Long> after, int atMost) {
        return matching(query)
                .filter(entry -> after.filter(number -> ORDER.compare(entry, entry(number)) <= 0)
                        .isEmpty())
                .sorted(ORDER)
                .limit(atMost)
                .toList();
    }

    private AuditEntry entry(long number) {
        return store.entries().get((int) number - 1);
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
