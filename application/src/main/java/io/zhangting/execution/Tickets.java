package io.zhangting.execution;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.execution.domain.TicketKind;
import io.zhangting.execution.domain.TicketMoved;
import io.zhangting.execution.domain.TicketNote;
import io.zhangting.execution.domain.TicketState;
import io.zhangting.execution.port.TicketStore;
import io.zhangting.halls.ShowHall;
import io.zhangting.halls.domain.TicketRules;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.IdSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a ticket when an operation needs a person, and closes it when the operation no longer does. */
@Component
class Tickets {

    private final TicketStore tickets;
    private final ShowHall hall;
    private final ApplicationEventPublisher events;
    private final IdSource ids;
    private final InstantSource clock;

    Tickets(TicketStore tickets, ShowHall hall, ApplicationEventPublisher events, IdSource ids, InstantSource clock) {
        this.tickets = tickets;
        this.hall = hall;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Part of the transaction that moves the operation. */
    void follow(Operation from, Operation to) {
        switch (to.state()) {
            case OperationState.ByHand h -> open(to, h.attempt(), TicketKind.BY_HAND, "该柜台由人工办理");
            case OperationState.Stopped s -> open(to, s.attempt(), TicketKind.STOPPED, s.why());
            case OperationState.Unknown u -> openAfter(to, u.attempt(), u.since(), rules().unknownFor());
            case OperationState.Pending p -> openAfter(to, p.attempt(), p.since(), rules().pendingFor());
            case OperationState.Claimed c -> {}
            case OperationState.Ready r -> closeAfter(from, to);
            case OperationState.Applied a -> closeAfter(from, to);
            case OperationState.Declined d -> closeAfter(from, to);
            case OperationState.Cancelled c -> closeAfter(from, to);
        }
    }

    /** Where nobody could have opened one, nobody looks for one: most operations never need a person. */
    private void closeAfter(Operation from, Operation operation) {
        switch (from.state()) {
            case OperationState.Claimed c -> {}
            case OperationState.Ready r -> {}
            default -> close(operation);
        }
    }

    /** Asked again at every probe or poll that brought nothing new. */
    private void openAfter(Operation operation, AttemptId attempt, Instant since, Duration patience) {
        if (!clock.instant().isBefore(since.plus(patience))) {
            open(operation, attempt, TicketKind.FIND_OUT, "超过" + inWords(patience) + "未能确认柜台结果");
        }
    }

    private static String inWords(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0 ? time.toSeconds() + "秒" : time.toMinutes() + "分钟";
    }

    private TicketRules rules() {
        return hall.pack().tickets();
    }

    private void open(Operation operation, AttemptId attempt, TicketKind kind, String why) {
        if (tickets.unsettled(operation.id()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Ticket ticket = new Ticket(
                new TicketId(ids.next()),
                operation.id(),
                attempt,
                kind,
                operation.stage().callOf(attempt).says(why),
                now,
                now.plus(rules().dueWithin()),
                new TicketState.Open(),
                0);
        tickets.add(ticket);
        note(ticket.id(), Actor.HALL, "ticket.opened", "生成工单：" + ticket.why());
    }

    private void close(Operation operation) {
        tickets.unsettled(operation.id()).ifPresent(ticket -> {
            tickets.save(ticket.settledByItself(clock.instant()));
            note(ticket.id(), Actor.HALL, "ticket.settled-by-counter", "柜台已给出结果，工单自动关闭");
        });
    }

    void note(TicketId ticket, Actor actor, String action, String text) {
        note(ticket, actor, action, "", text);
    }

    /** @param detail what the audit record keeps beside the action: names of results and halves, never their text */
    void note(TicketId ticket, Actor actor, String action, String detail, String text) {
        tickets.note(ticket, new TicketNote(clock.instant(), actor, text));
        events.publishEvent(new TicketMoved(ticket, actor, action, detail));
    }
}
