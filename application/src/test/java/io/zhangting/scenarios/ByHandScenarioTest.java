package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.execution.OpenHalf;
import io.zhangting.execution.SettleTicket;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.execution.domain.TicketState;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.ApplicationId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A hall with no adapter at all works from end to end. */
class ByHandScenarioTest {

    private final World world = new World(Set.of(SomeHall.CTP, SomeHall.CFMMC));
    private final Visit visit = world.visitBy(SomeCustomers.wang(), "phone at home");
    private final Desk li = new Desk(world, World.LI);
    private final Desk zhao = new Desk(world, World.ZHAO);

    @Test
    void two_people_set_a_password_that_only_the_customer_ever_sees() {
        ApplicationId id = visit.applyFor("trading");
        li.passes(id);
        Ticket ticket = world.ticket();
        String first = half(li.openHalf(ticket, PasswordHalf.FIRST));
        String second = half(zhao.openHalf(ticket, PasswordHalf.SECOND));
        li.enter(ticket, new TicketResult.Done());
        zhao.confirm(ticket);

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(done(visit.openPassword(
                                id, world.application(id).items().getFirst().id()))
                        .password()
                        .<String>reveal(text -> text))
                .isEqualTo(first + second);
        assertThat(world.ctp.effects()).isEmpty();
    }

    @Test
    void nobody_sees_both_halves() {
        li.passes(visit.applyFor("trading"));
        Ticket ticket = world.ticket();
        li.openHalf(ticket, PasswordHalf.FIRST);

        assertThat(li.openHalf(ticket, PasswordHalf.SECOND)).isEqualTo(new OpenHalf.Result.OtherHalfSeen());
        assertThat(li.openHalf(ticket, PasswordHalf.FIRST)).isInstanceOf(OpenHalf.Result.Opened.class);
        assertThat(world.execution
                        .showTickets
                        .one(World.LI, ticket.id())
                        .orElseThrow()
                        .mayOpen())
                .containsExactly(PasswordHalf.FIRST);
        assertThat(world.audit.unsealed(1000))
                .filteredOn(entry -> entry.action().equals("ticket.half-seen"))
                .hasSize(2);
    }

    @Test
    void nobody_says_done_before_two_people_have_opened_the_halves() {
        ApplicationId id = visit.applyFor("trading");
        li.passes(id);
        Ticket ticket = world.ticket();
        li.openHalf(ticket, PasswordHalf.FIRST);

        assertThat(li.enter(ticket, new TicketResult.Done()))
                .isEqualTo(new SettleTicket.Result.Refused(Ticket.Refusal.HALVES_NOT_SEEN));
        assertThat(world.ticket().state()).isEqualTo(new TicketState.Open());
    }

    @Test
    void a_settled_ticket_shows_no_half() {
        li.passes(visit.applyFor("trading"));
        Ticket ticket = world.ticket();
        li.enter(ticket, new TicketResult.Declined("9", "无此账户"));
        zhao.confirm(ticket);

        assertThat(zhao.openHalf(ticket, PasswordHalf.SECOND)).isEqualTo(new OpenHalf.Result.NotOpen());
    }

    @Test
    void the_customer_sees_that_it_is_being_done_and_is_told_once() {
        ApplicationId id = visit.applyFor("trading", "monitoring-centre");
        li.passes(id);
        assertThat(world.items(id)).hasOnlyElementsOfType(ItemState.Executing.class);

        world.execution.ticketStore.unsettled().forEach(ticket -> {
            li.openHalf(ticket, PasswordHalf.FIRST);
            zhao.openHalf(ticket, PasswordHalf.SECOND);
            li.enter(ticket, new TicketResult.Done());
            zhao.confirm(ticket);
        });
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.phones.inbox(SomeCustomers.wang().reservedPhone()))
                .filteredOn(text -> text.contains("办理完成"))
                .hasSize(1);
    }

    @Test
    void an_account_is_unlocked_by_hand_without_any_password() {
        world.ctp.setSilent(true);
        ApplicationId id = visit.upToConfirm();
        done(visit.confirmUnlock(id));
        done(visit.submit(id));
        li.passes(id);
        Ticket ticket = world.ticket();

        assertThat(li.openHalf(ticket, PasswordHalf.FIRST)).isEqualTo(new OpenHalf.Result.NotOpen());
        li.enter(ticket, new TicketResult.Done());
        zhao.confirm(ticket);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
    }

    private static String half(OpenHalf.Result result) {
        return ((OpenHalf.Result.Opened) result).half().reveal(text -> text);
    }
}
