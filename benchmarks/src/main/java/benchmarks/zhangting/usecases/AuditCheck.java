package benchmarks.zhangting.usecases;

import benchmarks.zhangting.frame.Mismatch;
import io.zhangting.audit.SealAudit;
import io.zhangting.audit.VerifyAudit;
import io.zhangting.audit.domain.Verdict;

/** The audit record has to be whole. */
final class AuditCheck {

    private AuditCheck() {}

    static void of(Hall hall) {
        SealAudit seal = hall.get(SealAudit.class);
        while (seal.sealNew() > 0) {
            // until nothing is left
        }
        Verdict verdict = hall.get(VerifyAudit.class).verify();
        Mismatch.unless(verdict instanceof Verdict.Whole, "the audit record: " + verdict);
    }
}
