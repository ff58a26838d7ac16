package io.zhangting.execution;

import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.execution.domain.TicketState;
import io.zhangting.execution.port.TicketStore;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.SignedInStaff;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SettleTicketService implements SettleTicket {

    private final TicketStore store;
    private final Tickets tickets;
    private final ApplyTicket apply;
    private final Halves halves;
    private final InstantSource clock;

    SettleTicketService(TicketStore store, Tickets tickets, ApplyTicket apply, Halves halves, InstantSource clock) {
        this.store = store;
        this.tickets = tickets;
        this.apply = apply;
        this.halves = halves;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Result enter(SignedInStaff staff, TicketId id, long version, TicketResult result, String note) {
        TicketState.Entry entry = new TicketState.Entry(result, note, staff.id(), clock.instant());
        return step(
                staff,
                id,
                version,
                ticket -> enter(ticket, entry),
                "ticket.entered",
                result.getClass().getSimpleName(),
                "录入结果：" + words(result));
    }

    private Ticket.Next enter(Ticket ticket, TicketState.Entry entry) {
        boolean done = entry.result() instanceof TicketResult.Done;
        return done && !halves.areSeen(ticket)
                ? new Ticket.Next.Refused(Ticket.Refusal.HALVES_NOT_SEEN)
                : ticket.enter(entry);
    }

    @Override
    @Transactional
    public Result confirm(SignedInStaff staff, TicketId id, long version) {
        return step(
                staff,
                id,
                version,
                ticket -> ticket.confirm(staff.id(), clock.instant()),
                "ticket.confirmed",
                "",
                "复核确认");
    }

    @Override
    @Transactional
    public Result object(SignedInStaff staff, TicketId id, long version, String note) {
        return step(staff, id, version, ticket -> ticket.object(staff.id()), "ticket.objected", "", "复核有异议：" + note);
    }

    /** The operation is locked before its ticket, as a counter's answer does it. */
    private Result step(
            SignedInStaff staff,
            TicketId id,
            long version,
            Function<Ticket, Ticket.Next> decide,
            String action,
            String detail,
            String text) {
        Optional<Ticket> found = store.find(id);
        found.ifPresent(ticket -> apply.hold(ticket.operation()));
        Optional<Ticket> locked = store.lock(id);
        if (locked.isEmpty()) {
            return new Result.NotFound();
        }
        if (!locked.get().isSettled() && locked.get().version() != version) {
            throw new ChangedMeanwhile();
        }
        return switch (decide.apply(locked.get())) {
            case Ticket.Next.Refused(Ticket.Refusal why) -> new Result.Refused(why);
            case Ticket.Next.To(Ticket next) -> {
                store.save(next);
                tickets.note(id, Actor.of(staff.id()), action, detail, text);
                apply.ifSettled(next);
                yield new Result.Done();
            }
        };
    }

    private static String words(TicketResult result) {
        return switch (result) {
            case TicketResult.Done d -> "已办理成功";
            case TicketResult.Declined(String code, String text) -> "柜台拒绝（" + code + " " + text + "）";
            case TicketResult.NothingDone n -> "确认未办理，可重新发起";
        };
    }
}
