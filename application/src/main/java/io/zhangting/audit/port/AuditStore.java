package io.zhangting.audit.port;

import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.SealedEntry;
import io.zhangting.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The append-only audit record: entries and the chain of their seals. */
public interface AuditStore {

    void append(Instant at, Actor actor, String action, String subject, String detail);

    /** The end of the chain, locked until the transaction ends; empty before the first seal. */
    Optional<Link> lockEnd();

    /** Entries without a seal, in order. */
    List<AuditEntry> unsealed(int atMost);

    /** The number of the first entry that was written before then and still has no seal. */
    Optional<Long> unsealedSince(Instant then);

    /** Adds seals at the end of the chain, in their order; there is one at least. */
    Link seal(List<NewSeal> seals);

    /** Seals after a position of the chain, in its order. */
    List<SealedEntry> sealedAfter(long position, int atMost);

    long seals();

    /**
     * A seal to be.
     *
     * @param number of the entry
     * @param previous the hash before it
     */
    record NewSeal(long number, String previous, String hash) {}

    /** A place in the chain and the hash there. */
    record Link(long position, String hash) {}
}
