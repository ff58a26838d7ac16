package io.zhangting.audit.domain;

import java.util.Optional;

/** A seal of the chain with its entry, which is empty if somebody deleted it. */
public record SealedEntry(long position, long number, Optional<AuditEntry> entry, String previous, String hash) {

    /** What is wrong with it after the hash before it; empty when it fits. */
    public Optional<Flaw> flaw(String hashBefore) {
        if (entry.isEmpty()) {
            return Optional.of(Flaw.GONE);
        }
        boolean fits = previous.equals(hashBefore) && hash.equals(AuditChain.hash(hashBefore, entry.get()));
        return fits ? Optional.empty() : Optional.of(Flaw.CHANGED);
    }
}
