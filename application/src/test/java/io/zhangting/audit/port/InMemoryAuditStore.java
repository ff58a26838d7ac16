package io.zhangting.audit.port;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.SealedEntry;
import io.zhangting.kernel.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class InMemoryAuditStore implements AuditStore {

    private final List<AuditEntry> entries = new ArrayList<>();
    private final List<SealedEntry> chain = new ArrayList<>();

    @Override
    public void append(Instant at, Actor actor, String action, String subject, String detail) {
        entries.add(new AuditEntry(entries.size() + 1L, at, actor, action, subject, detail));
    }

    @Override
    public Optional<Link> lockEnd() {
        return chain.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Link(chain.getLast().position(), chain.getLast().hash()));
    }

    @Override
    public List<AuditEntry> unsealed(int atMost) {
        return entries.stream()
                .filter(entry -> chain.stream().noneMatch(link -> link.number() == entry.number()))
                .limit(atMost)
                .toList();
    }

    @Override
    public Optional<Long> unsealedSince(Instant then) {
        return unsealed(Integer.MAX_VALUE).stream()
                .filter(entry -> entry.at().isBefore(then))
                .map(AuditEntry::number)
                .findFirst();
    }

    @Override
    public Link seal(List<NewSeal> seals) {
        seals.forEach(seal -> chain.add(new SealedEntry(
                chain.size() + 1L,
                seal.number(),
                Optional.of(entries.get((int) seal.number() - 1)),
                seal.previous(),
                seal.hash())));
        return lockEnd().orElseThrow();
    }

    @Override
    public List<SealedEntry> sealedAfter(long position, int atMost) {
        return chain.stream()
                .filter(link -> link.position() > position)
                .limit(atMost)
                .toList();
    }

    @Override
    public long seals() {
        return chain.size();
    }

    /** For tests to read. */
    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }
}
