package io.zhangting.audit;

/** Chains new audit entries and vouches for them by a head. */
public interface SealAudit {

    /**
     * Run by one task only, so that the chain has one end. Goes on until it has caught up with what was written, and
     * returns how many entries were chained.
     *
     * @throws IllegalStateException if the end of the chain is not what the last head vouches for
     */
    int sealNew();
}
