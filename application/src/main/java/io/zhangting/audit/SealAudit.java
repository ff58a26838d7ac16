package io.zhangting.audit;

import java.util.Optional;

/** Chains new audit entries, and checks the chain. */
public interface SealAudit {

    /** Run by one task only, so that the chain has one end. Returns how many entries were chained. */
    int sealNew();

    /** The number of the first entry that does not fit the chain; empty when all do. */
    Optional<Long> firstBroken();
}
