package io.zhangting.audit.port;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The append-only audit record. */
public interface AuditStore {

    void append(Instant at, Actor actor, String action, String subject, String detail);

    /** The hash of the last sealed entry, locked until the transaction ends; empty before the first. */
    Optional<String> lockLastHash();

    /** Entries without a hash, in order. */
    List<AuditEntry> unsealed(int atMost);

    void seal(AuditEntry entry, String previous, String hash);

    /** Sealed entries after a position of the chain, in its order. */
    List<Sealed> sealedAfter(long position, int atMost);

    /** An entry, its place in the chain and its hash. */
    record Sealed(long position, AuditEntry entry, String hash) {}
}
