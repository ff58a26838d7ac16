package io.zhangting.audit;

import io.zhangting.audit.domain.AuditHead;
import io.zhangting.audit.domain.ChainWalk;
import io.zhangting.audit.domain.Flaw;
import io.zhangting.audit.domain.SealedEntry;
import io.zhangting.audit.domain.Verdict;
import io.zhangting.audit.port.AuditHeads;
import io.zhangting.audit.port.AuditStore;
import io.zhangting.audit.port.HeadMacs;
import io.zhangting.audit.port.LastHead;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class VerifyAuditService implements VerifyAudit {

    private static final int BATCH = 500;
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(5);

    private final AuditStore store;
    private final AuditHeads heads;
    private final HeadMacs macs;
    private final LastHead outside;
    private final InstantSource clock;

    VerifyAuditService(AuditStore store, AuditHeads heads, HeadMacs macs, LastHead outside, InstantSource clock) {
        this.store = store;
        this.heads = heads;
        this.macs = macs;
        this.outside = outside;
        this.clock = clock;
    }

    @Override
    public Verdict verify() {
        // read first: what is kept outside by now is in the database by then
        Optional<AuditHead> known = outside.read();
        var seals = new Pages<SealedEntry>(
                last -> store.sealedAfter(last.map(SealedEntry::position).orElse(0L), BATCH));
        var newHeads = new Pages<AuditHead>(
                last -> heads.after(last.map(AuditHead::number).orElse(0L), BATCH));
        Verdict chain = new ChainWalk(seals, newHeads, macs::fits).toTheEnd();
        return chain instanceof Verdict.Whole
                ? cutOff(known, seals.last().map(SealedEntry::number).orElse(0L))
                        .or(this::neverSealed)
                        .orElse(chain)
                : chain;
    }

    private Optional<Verdict> cutOff(Optional<AuditHead> known, long lastEntry) {
        return known.filter(head -> !heads.find(head.number()).equals(known))
                .map(head -> new Verdict.Broken(lastEntry, Flaw.CUT_OFF));
    }

    private Optional<Verdict> neverSealed() {
        return store.unsealedSince(clock.instant().minus(SEALED_WITHIN))
                .map(number -> new Verdict.Broken(number, Flaw.NEVER_SEALED));
    }
}
