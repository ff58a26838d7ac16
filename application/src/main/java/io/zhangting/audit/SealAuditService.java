package io.zhangting.audit;

import io.zhangting.audit.domain.AuditChain;
import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.port.AuditStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SealAuditService implements SealAudit {

    private static final int BATCH = 500;

    private final AuditStore store;

    SealAuditService(AuditStore store) {
        this.store = store;
    }

    @Override
    @Transactional
    public int sealNew() {
        String previous = store.lockLastHash().orElse(AuditChain.GENESIS);
        List<AuditEntry> entries = store.unsealed(BATCH);
        for (AuditEntry entry : entries) {
            String hash = AuditChain.hash(previous, entry);
            store.seal(entry, previous, hash);
            previous = hash;
        }
        return entries.size();
    }

    @Override
    public Optional<Long> firstBroken() {
        String previous = AuditChain.GENESIS;
        long position = 0;
        List<AuditStore.Sealed> batch = store.sealedAfter(position, BATCH);
        while (!batch.isEmpty()) {
            for (AuditStore.Sealed sealed : batch) {
                position = sealed.position();
                if (!AuditChain.hash(previous, sealed.entry()).equals(sealed.hash())) {
                    return Optional.of(sealed.entry().number());
                }
                previous = sealed.hash();
            }
            batch = store.sealedAfter(position, BATCH);
        }
        return Optional.empty();
    }
}
