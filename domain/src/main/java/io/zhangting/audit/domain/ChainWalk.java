package io.zhangting.audit.domain;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Walks along the chain, seal by seal and head by head, as far as everything fits. */
public final class ChainWalk {

    private final Iterator<SealedEntry> seals;
    private final Iterator<AuditHead> heads;
    private final BiPredicate<String, String> macFits;

    private String hash = AuditChain.GENESIS;
    private long count;
    private long lastEntry;
    private long headCount;
    private @Nullable AuditHead head;

    /**
     * @param heads are asked for only after a seal was read that they may vouch for, so a chain that grows meanwhile is whole
     * @param macFits whether a MAC (first) belongs to a text
     */
    public ChainWalk(Iterator<SealedEntry> seals, Iterator<AuditHead> heads, BiPredicate<String, String> macFits) {
        this.seals = seals;
        this.heads = heads;
        this.macFits = macFits;
    }

    public Verdict toTheEnd() {
        while (seals.hasNext()) {
            SealedEntry seal = seals.next();
            Optional<Flaw> flaw = flaw(seal);
            if (flaw.isPresent()) {
                return new Verdict.Broken(seal.number(), flaw.get());
            }
            lastEntry = seal.number();
        }
        return head != null || heads.hasNext()
                ? new Verdict.Broken(lastEntry, Flaw.CUT_OFF)
                : new Verdict.Whole(count, headCount);
    }

    private Optional<Flaw> flaw(SealedEntry seal) {
        return seal.flaw(hash).or(() -> {
            hash = seal.hash();
            count++;
            return flawOfHead(seal);
        });
    }

    private Optional<Flaw> flawOfHead(SealedEntry seal) {
        if (head == null) {
            if (!heads.hasNext()) {
                return Optional.of(Flaw.HEAD_GONE);
            }
            head = heads.next();
            if (head.number() != ++headCount) {
                return Optional.of(Flaw.HEAD_GONE);
            }
            if (!macFits.test(head.mac(), head.text())) {
                return Optional.of(Flaw.HEAD_FORGED);
            }
        }
        return seal.position() < head.position() ? Optional.empty() : atItsSeal(seal, head);
    }

    private Optional<Flaw> atItsSeal(SealedEntry seal, AuditHead reached) {
        head = null;
        boolean fits =
                seal.position() == reached.position() && seal.hash().equals(reached.hash()) && count == reached.seals();
        return fits ? Optional.empty() : Optional.of(Flaw.REWRITTEN);
    }
}
