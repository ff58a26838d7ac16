package io.zhangting.audit.domain;

/** What can be wrong with the audit record. */
public enum Flaw {
    /** The entry does not have the hash in its seal, or does not follow the entry before. */
    CHANGED,
    /** There is a seal, but its entry was deleted. */
    GONE,
    /** Entry and seal fit, but not the head: somebody without the key computed the chain anew. */
    REWRITTEN,
    /** A head carries a MAC that is not by a key of this hall. */
    HEAD_FORGED,
    /** A head was deleted, and nothing vouches for its entries any more. */
    HEAD_GONE,
    /** Entries, seals or heads at the end were cut off. */
    CUT_OFF,
    /** Minutes old and still not in the chain: the sealing task does not run. */
    NEVER_SEALED
}
