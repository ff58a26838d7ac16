package io.zhangting.execution;

import io.zhangting.credentials.KeepPassword;
import io.zhangting.execution.domain.HalfSeen;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.execution.port.TicketStore;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SignedInStaff;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenHalfService implements OpenHalf {

    private final TicketStore store;
    private final Tickets tickets;
    private final Halves halves;
    private final KeepPassword passwords;
    private final InstantSource clock;

    OpenHalfService(TicketStore store, Tickets tickets, Halves halves, KeepPassword passwords, InstantSource clock) {
        this.store = store;
        this.tickets = tickets;
        this.halves = halves;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Result open(SignedInStaff staff, TicketId id, PasswordHalf half) {
        return store.lock(id).map(ticket -> open(staff, ticket, half)).orElseGet(Result.NotFound::new);
    }

    private Result open(SignedInStaff staff, Ticket ticket, PasswordHalf half) {
        if (store.seen(ticket.id()).contains(new HalfSeen(half.other(), staff.id()))) {
            return new Result.OtherHalfSeen();
        }
        return halves.open(ticket)
                .filter(reset -> passwords.isUsable(reset.secret()))
                .<Result>map(reset -> show(staff, ticket, half, reset))
                .orElseGet(Result.NotOpen::new);
    }

    private Result show(SignedInStaff staff, Ticket ticket, PasswordHalf half, PasswordReset reset) {
        store.seen(ticket.id(), half, staff.id(), clock.instant());
        String which = half == PasswordHalf.FIRST ? "前半段" : "后半段";
        tickets.note(ticket.id(), Actor.of(staff.id()), "ticket.half-seen", half.name(), "查看新密码" + which);
        return passwords.lend(
                reset.secret(),
                password -> password.reveal(text -> new Result.Opened(new SecretText(half.of(text)), text.length())));
    }
}
