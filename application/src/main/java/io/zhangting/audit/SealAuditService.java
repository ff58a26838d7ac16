package io.zhangting.audit;

import io.zhangting.audit.domain.AuditHead;
import io.zhangting.audit.port.AuditHeads;
import io.zhangting.audit.port.LastHead;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class SealAuditService implements SealAudit {

    private final SealBatchService batches;
    private final AuditHeads heads;
    private final LastHead outside;

    SealAuditService(SealBatchService batches, AuditHeads heads, LastHead outside) {
        this.batches = batches;
        this.heads = heads;
        this.outside = outside;
    }

    /** A head leaves the database only after its commit: one outside that is not inside would accuse somebody. */
    @Override
    public int sealNew() {
        int chained = 0;
        SealBatchService.Batch batch;
        do {
            batch = batches.seal();
            batch.head().ifPresent(this::keep);
            chained += batch.entries();
        } while (batch.isFull());
        return chained;
    }

    /** The proof of a cut end is not written over. */
    private void keep(AuditHead head) {
        Optional<AuditHead> known = outside.read();
        if (known.isPresent() && !heads.find(known.get().number()).equals(known)) {
            throw new IllegalStateException(
                    "the head of the audit record that is kept beside the key set is not in the database; run 'verify'");
        }
        if (known.map(AuditHead::number).orElse(0L) < head.number()) {
            outside.keep(head);
        }
    }
}
