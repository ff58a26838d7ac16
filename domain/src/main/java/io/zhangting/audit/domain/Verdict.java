package io.zhangting.audit.domain;

/** What a check of the audit record came to. */
public sealed interface Verdict {

    /** @param seals how many entries the chain has, all of them vouched for by heads */
    record Whole(long seals, long heads) implements Verdict {}

    /** @param number of the first entry that is not as it was; for a cut end, of the last that is left */
    record Broken(long number, Flaw flaw) implements Verdict {}
}
