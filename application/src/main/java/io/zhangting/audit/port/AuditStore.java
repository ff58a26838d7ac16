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

    /** Sealed entries after a number, in order, with their hashes. */
    List<Sealed> sealedAfter(long number, int atMost);

    /** An entry and its hash. */
    record Sealed(AuditEntry entry, String hash) {}
}
