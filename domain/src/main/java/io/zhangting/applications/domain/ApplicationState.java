package io.zhangting.applications.domain;

import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where an application stands. Each state carries exactly the facts that are true in it. */
public sealed interface ApplicationState {

    record Draft() implements ApplicationState {}

    record Submitted(Instant at) implements ApplicationState {}

    record InReview(StaffId reviewer, Instant since) implements ApplicationState {}

    /** Approved by one, waiting for a second pair of eyes. */
    record AwaitingSecondReview(StaffId first, Instant since) implements ApplicationState {}

    record SecondReview(StaffId first, StaffId reviewer, Instant since) implements ApplicationState {}

    record Approved(StaffId by, Instant at) implements ApplicationState {}

    record Executing(Instant since) implements ApplicationState {}

    record Completed(Instant at) implements ApplicationState {}

    record CompletedInPart(Instant at) implements ApplicationState {}

    record Failed(Instant at) implements ApplicationState {}

    /** Sent back to the customer, who keeps everything and mends what is named. */
    record Returned(List<Mending> mend, Instant at) implements ApplicationState {

        public Returned {
            mend = List.copyOf(mend);
            if (mend.isEmpty()) {
                throw new IllegalArgumentException("an application is returned with at least one thing to mend");
            }
        }
    }

    /** Held because of a suspicion; a person thaws or rejects it. */
    record Frozen(Reason reason, Instant at) implements ApplicationState {}

    record Rejected(StaffId by, Reason reason, Instant at) implements ApplicationState {}

    record Withdrawn(Instant at) implements ApplicationState {}

    record Expired(Instant at) implements ApplicationState {}

    default boolean isFinal() {
        return switch (this) {
            case Completed c -> true;
            case CompletedInPart p -> true;
            case Failed f -> true;
            case Rejected r -> true;
            case Withdrawn w -> true;
            case Expired e -> true;
            case Draft d -> false;
            case Submitted s -> false;
            case InReview r -> false;
            case AwaitingSecondReview a -> false;
            case SecondReview s -> false;
            case Approved a -> false;
            case Executing e -> false;
            case Returned r -> false;
            case Frozen f -> false;
        };
    }

    /** Whether the customer may still change what the application holds. */
    default boolean isEditable() {
        return this instanceof Draft || this instanceof Returned;
    }

    /** When it came to its end; empty before. */
    default Optional<Instant> endedAt() {
        return switch (this) {
            case Completed(Instant at) -> Optional.of(at);
            case CompletedInPart(Instant at) -> Optional.of(at);
            case Failed(Instant at) -> Optional.of(at);
            case Rejected rejected -> Optional.of(rejected.at());
            case Withdrawn(Instant at) -> Optional.of(at);
            case Expired(Instant at) -> Optional.of(at);
            default -> Optional.empty();
        };
    }
}
