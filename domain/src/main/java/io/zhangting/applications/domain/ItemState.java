package io.zhangting.applications.domain;

import java.time.Instant;
import java.util.Optional;

/** Where one item stands. */
public sealed interface ItemState {

    record Chosen() implements ItemState {}

    /**
     * Approved; waits for the counter.
     *
     * @param runsAt on the business clock, where it waits for the counter's hours
     */
    record Queued(Instant since, Optional<Instant> runsAt) implements ItemState {}

    record Executing(Instant since) implements ItemState {}

    /** 结果确认中: asked, and not known what became of it. */
    record Unknown(Instant since) implements ItemState {}

    /** The counter accepted it and will have a result later. */
    record Pending(Instant since) implements ItemState {}

    record Done(Instant at) implements ItemState {}

    /** Refused by the counter, in its own words. */
    record Declined(String code, String text, Aftermath aftermath, Instant at) implements ItemState {

        public Declined(String code, String text, Instant at) {
            this(code, text, Aftermath.NOTHING_CHANGED, at);
        }
    }

    /** Whether the customer was left without the old password and without the new one. */
    default boolean isOldPasswordGone() {
        return this instanceof Declined declined && declined.aftermath() == Aftermath.OLD_PASSWORD_GONE;
    }

    default boolean isFinal() {
        return switch (this) {
            case Done d -> true;
            case Declined d -> true;
            case Chosen c -> false;
            case Queued q -> false;
            case Executing e -> false;
            case Unknown u -> false;
            case Pending p -> false;
        };
    }

    /** Whether a customer would read the same as before: then there is nothing to tell again. */
    default boolean readsLike(ItemState other) {
        Optional<Instant> mine = this instanceof Queued q ? q.runsAt() : Optional.empty();
        Optional<Instant> theirs = other instanceof Queued q ? q.runsAt() : Optional.empty();
        return getClass().equals(other.getClass()) && mine.equals(theirs);
    }

    /** What may follow; an item that ended stays ended. */
    default boolean mayBecome(ItemState next) {
        return switch (this) {
            case Chosen c -> next instanceof Queued;
            case Queued q -> !(next instanceof Chosen);
            case Executing e -> !(next instanceof Chosen || next instanceof Executing);
            case Unknown u -> !(next instanceof Chosen);
            case Pending p -> !(next instanceof Chosen);
            case Done d -> false;
            case Declined d -> false;
        };
    }
}
