package io.zhangting.execution.domain;

import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A question to people about one attempt: what became of it, or please do it by hand.
 *
 * @param dueAt by when it is to be settled, on the real clock
 */
public record Ticket(
        TicketId id,
        OperationId operation,
        AttemptId attempt,
        TicketKind kind,
        String why,
        Instant openedAt,
        Instant dueAt,
        TicketState state,
        long version) {

    /** What may follow, or why nothing may. */
    public sealed interface Next {
        record To(Ticket ticket) implements Next {}

        record Refused(Refusal why) implements Next {}
    }

    public enum Refusal {
        SETTLED_ALREADY,
        NOTHING_ENTERED,
        SAME_PERSON_TWICE,
        RESULT_NOT_POSSIBLE,
        /** Nobody can have set a password of which not both halves were opened. */
        HALVES_NOT_SEEN
    }

    /** Of two entries the first stands until somebody objects to it. */
    public Next enter(TicketState.Entry entry) {
        return switch (state) {
            case TicketState.Settled s -> refuse(Refusal.SETTLED_ALREADY);
            case TicketState.Entered e when !e.entry().by().equals(entry.by()) -> refuse(Refusal.SAME_PERSON_TWICE);
            case TicketState.Entered e -> enterIfPossible(entry);
            case TicketState.Open o -> enterIfPossible(entry);
        };
    }

    private Next enterIfPossible(TicketState.Entry entry) {
        return kind.allows(entry.result()) ? to(new TicketState.Entered(entry)) : refuse(Refusal.RESULT_NOT_POSSIBLE);
    }

    public Next confirm(StaffId by, Instant at) {
        return bySomebodyElse(by, entry -> new TicketState.Settled(Optional.of(entry), Optional.of(by), at));
    }

    /** Strikes the entry: the ticket is open again. */
    public Next object(StaffId by) {
        return bySomebodyElse(by, entry -> new TicketState.Open());
    }

    /** The counter answered after all. */
    public Ticket settledByItself(Instant at) {
        return in(new TicketState.Settled(Optional.empty(), Optional.empty(), at));
    }

    public boolean isSettled() {
        return state instanceof TicketState.Settled;
    }

    private Next bySomebodyElse(StaffId by, Function<TicketState.Entry, TicketState> next) {
        return switch (state) {
            case TicketState.Settled s -> refuse(Refusal.SETTLED_ALREADY);
            case TicketState.Open o -> refuse(Refusal.NOTHING_ENTERED);
            case TicketState.Entered e when e.entry().by().equals(by) -> refuse(Refusal.SAME_PERSON_TWICE);
            case TicketState.Entered e -> to(next.apply(e.entry()));
        };
    }

    private Next to(TicketState next) {
        return new Next.To(in(next));
    }

    private static Next refuse(Refusal why) {
        return new Next.Refused(why);
    }

    private Ticket in(TicketState next) {
        return new Ticket(id, operation, attempt, kind, why, openedAt, dueAt, next, version);
    }
}
