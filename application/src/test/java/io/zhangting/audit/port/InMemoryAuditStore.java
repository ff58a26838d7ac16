package io.zhangting.audit.port;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.kernel.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class InMemoryAuditStore implements AuditStore {

    private final List<AuditEntry> entries = new ArrayList<>();
    private final List<Sealed> chain = new ArrayList<>();

    @Override
    public void append(Instant at, Actor actor, String action, String subject, String detail) {
        entries.add(new AuditEntry(entries.size() + 1L, at, actor, action, subject, detail));
    }

    @Override
    public Optional<String> lockLastHash() {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.getLast().hash());
    }

    @Override
    public List<AuditEntry> unsealed(int atMost) {
        return entries.stream()
                .filter(entry -> chain.stream().noneMatch(link -> link.entry().number() == entry.number()))
                .limit(atMost)
                .toList();
    }

    @Override
    public void seal(AuditEntry entry, String previous, String hash) {
        chain.add(new Sealed(chain.size() + 1L, entry, hash));
    }

    @Override
    public List<Sealed> sealedAfter(long position, int atMost) {
        return chain.stream()
                .filter(link -> link.position() > position)
                .limit(atMost)
                .toList();
    }

    /** For tests to read. */
    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }
}
