package io.zhangting.scenarios;

import io.zhangting.applications.domain.Mending;
import io.zhangting.applications.domain.Reason;
import io.zhangting.execution.OpenHalf;
import io.zhangting.execution.SettleTicket;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.reviews.DecideApplication;
import io.zhangting.reviews.domain.IdentityProof;
import java.util.List;
import java.util.Optional;

/** A member of staff at work. */
public final class Desk {

    private final World world;
    private final SignedInStaff staff;

    public Desk(World world, SignedInStaff staff) {
        this.world = world;
        this.staff = staff;
    }

    public DecideApplication.Result claim(ApplicationId id) {
        return world.reviews.decide.claim(staff, id, version(id));
    }

    public DecideApplication.Result approve(ApplicationId id) {
        return world.reviews.decide.approve(staff, id, version(id), Optional.empty());
    }

    public DecideApplication.Result approve(ApplicationId id, IdentityProof proof) {
        return world.reviews.decide.approve(staff, id, version(id), Optional.of(proof));
    }

    public DecideApplication.Result sendBack(ApplicationId id, FlowStep step, String text) {
        Mending mend = new Mending(step, Optional.empty(), new Reason(text));
        return world.reviews.decide.sendBack(staff, id, version(id), List.of(mend));
    }

    public DecideApplication.Result freeze(ApplicationId id) {
        return world.reviews.decide.freeze(staff, id, version(id), new Reason("客户来电称非本人操作"));
    }

    public DecideApplication.Result thaw(ApplicationId id) {
        return world.reviews.decide.thaw(staff, id, version(id));
    }

    public DecideApplication.Result reject(ApplicationId id) {
        return world.reviews.decide.reject(staff, id, version(id), new Reason("客户声明不是本人申请"));
    }

    public SettleTicket.Result enter(Ticket ticket, TicketResult result) {
        return world.execution.tickets.enter(staff, ticket.id(), now(ticket).version(), result, "柜台流水已核对");
    }

    public SettleTicket.Result confirm(Ticket ticket) {
        SettleTicket.Result result =
                world.execution.tickets.confirm(staff, ticket.id(), now(ticket).version());
        world.work.tick();
        return result;
    }

    public SettleTicket.Result object(Ticket ticket) {
        return world.execution.tickets.object(staff, ticket.id(), now(ticket).version(), "流水号不对");
    }

    public OpenHalf.Result openHalf(Ticket ticket, PasswordHalf half) {
        return world.execution.halves.open(staff, ticket.id(), half);
    }

    private Ticket now(Ticket ticket) {
        return world.execution.ticketStore.find(ticket.id()).orElseThrow();
    }

    /** Claims, approves and lets the workers work. */
    public void passes(ApplicationId id) {
        claim(id);
        approve(id);
        world.work.tick();
    }

    private long version(ApplicationId id) {
        return world.application(id).version();
    }
}
