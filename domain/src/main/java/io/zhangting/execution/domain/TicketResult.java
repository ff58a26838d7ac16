package io.zhangting.execution.domain;

/** What a person found out or did at the counter. */
public sealed interface TicketResult {

    /** It is done. */
    record Done() implements TicketResult {}

    /** The counter refuses it, in its own words. */
    record Declined(String code, String text) implements TicketResult {}

    /** Nothing was done and nothing of the old attempt can still arrive: a new attempt is safe. */
    record NothingDone() implements TicketResult {}
}
