package io.zhangting.audit;

import io.zhangting.audit.domain.AuditChain;
import io.zhangting.audit.domain.AuditEntry;
import io.zhangting.audit.domain.AuditHead;
import io.zhangting.audit.port.AuditHeads;
import io.zhangting.audit.port.AuditStore;
import io.zhangting.audit.port.AuditStore.Link;
import io.zhangting.audit.port.AuditStore.NewSeal;
import io.zhangting.audit.port.HeadMacs;
import io.zhangting.audit.port.LastHead;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What sealing does within one transaction. */
@Service
class SealBatchService {

    private static final int BATCH = 500;

    private final AuditStore store;
    private final AuditHeads heads;
    private final HeadMacs macs;
    private final LastHead outside;
    private final InstantSource clock;

    SealBatchService(AuditStore store, AuditHeads heads, HeadMacs macs, LastHead outside, InstantSource clock) {
        this.store = store;
        this.heads = heads;
        this.macs = macs;
        this.outside = outside;
        this.clock = clock;
    }

    @Transactional
    public Batch seal() {
        Optional<Link> end = store.lockEnd();
        Optional<AuditHead> last = heads.last();
        if (!vouches(last, end)) {
            throw new IllegalStateException(
                    "the end of the audit chain is not what its last head vouches for; run 'verify'");
        }
        List<AuditEntry> entries = store.unsealed(BATCH);
        Optional<Link> newEnd = chained(end, entries);
        boolean grown = !entries.isEmpty() || last.isEmpty();
        Optional<AuditHead> head = newEnd.filter(link -> grown).map(link -> head(link, last, entries.size()));
        head.ifPresent(heads::add);
        return new Batch(entries.size(), head);
    }

    /** Vouching for an end that somebody else has made would hide what was done. A chain of before there were heads has none. */
    private boolean vouches(Optional<AuditHead> last, Optional<Link> end) {
        return last.map(head -> end.equals(Optional.of(new Link(head.position(), head.hash())))
                        && macs.fits(head.mac(), head.text()))
                .orElseGet(() -> outside.read().isEmpty());
    }

    private Optional<Link> chained(Optional<Link> end, List<AuditEntry> entries) {
        String previous = end.map(Link::hash).orElse(AuditChain.GENESIS);
        List<NewSeal> seals = new ArrayList<>();
        for (AuditEntry entry : entries) {
            String hash = AuditChain.hash(previous, entry);
            seals.add(new NewSeal(entry.number(), previous, hash));
            previous = hash;
        }
        return seals.isEmpty() ? end : Optional.of(store.seal(seals));
    }

    private AuditHead head(Link end, Optional<AuditHead> last, int added) {
        AuditHead head = new AuditHead(
                last.map(AuditHead::number).orElse(0L) + 1,
                end.position(),
                end.hash(),
                last.map(before -> before.seals() + added).orElseGet(store::seals),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                "");
        return head.with(macs.mac(head.text()));
    }

    /** How many entries were chained, and the head for them. */
    record Batch(int entries, Optional<AuditHead> head) {

        /** There may be more. */
        boolean isFull() {
            return entries == BATCH;
        }
    }
}
