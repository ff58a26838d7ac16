package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.execution.SettleTicket;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketKind;
import io.zhangting.execution.domain.TicketNote;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.execution.domain.TicketState;
import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TicketScenarioTest {

    private final World world = new World();
    private final Visit visit = world.visitBy(SomeCustomers.wang(), "phone at home");
    private final Desk li = new Desk(world, World.LI);
    private final Desk zhao = new Desk(world, World.ZHAO);

    @Test
    void what_stays_unknown_becomes_a_ticket_with_a_due_time_once() {
        ApplicationId id = unknownForTooLong();

        assertThat(world.ticket().kind()).isEqualTo(TicketKind.FIND_OUT);
        assertThat(world.ticket().dueAt()).isEqualTo(world.ticket().openedAt().plus(Duration.ofHours(2)));
        assertThat(world.items(id)).singleElement().isInstanceOf(ItemState.Unknown.class);

        world.clock.pass(Duration.ofMinutes(10));
        world.work.tick();
        assertThat(world.execution.ticketStore.unsettled()).hasSize(1);
    }

    @Test
    void two_people_find_that_it_was_done() {
        ApplicationId id = unknownForTooLong();
        Ticket ticket = world.ticket();
        li.enter(ticket, new TicketResult.Done());
        assertThat(world.items(id)).singleElement().isInstanceOf(ItemState.Unknown.class);

        assertThat(li.confirm(ticket)).isEqualTo(new SettleTicket.Result.Refused(Ticket.Refusal.SAME_PERSON_TWICE));
        assertThat(zhao.confirm(ticket)).isEqualTo(new SettleTicket.Result.Done());
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.execution.ticketStore.unsettled()).isEmpty();
        assertThat(done(visit.openPassword(
                                id, world.application(id).items().getFirst().id()))
                        .password())
                .isNotNull();
    }

    @Test
    void two_people_find_that_nothing_was_done_and_a_new_attempt_sets_the_same_password() {
        ApplicationId id = unknownForTooLong();
        Ticket ticket = world.ticket();
        li.enter(ticket, new TicketResult.NothingDone());
        world.ctp.setSilent(false);
        zhao.confirm(ticket);

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.key()).isNotEqualTo(ticket.attempt());
            assertThat(effect.password())
                    .isEqualTo(done(visit.openPassword(
                                    id, world.application(id).items().getFirst().id()))
                            .password()
                            .<String>reveal(text -> text));
        });
    }

    @Test
    void two_people_find_that_the_counter_refused() {
        ApplicationId id = unknownForTooLong();
        Ticket ticket = world.ticket();
        li.enter(ticket, new TicketResult.Declined("9", "CTP:无此权限"));
        zhao.confirm(ticket);

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Failed.class);
        assertThat(world.items(id)).containsExactly(new ItemState.Declined("9", "CTP:无此权限", world.clock.instant()));
    }

    @Test
    void an_answer_of_the_counter_closes_the_ticket() {
        ApplicationId id = unknownForTooLong();
        Ticket ticket = world.ticket();
        li.enter(ticket, new TicketResult.Done());
        world.ctp.setSilent(false);
        world.clock.pass(Duration.ofMinutes(5));
        world.work.tick();

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.execution.ticketStore.unsettled()).isEmpty();
        assertThat(zhao.confirm(ticket)).isEqualTo(new SettleTicket.Result.Refused(Ticket.Refusal.SETTLED_ALREADY));
        assertThat(world.ctp.effects()).hasSize(1);
    }

    @Test
    void an_objection_opens_the_ticket_again_and_nothing_moves() {
        ApplicationId id = unknownForTooLong();
        Ticket ticket = world.ticket();
        li.enter(ticket, new TicketResult.NothingDone());

        assertThat(zhao.object(ticket)).isEqualTo(new SettleTicket.Result.Done());
        assertThat(world.ticket().state()).isEqualTo(new TicketState.Open());
        assertThat(world.items(id)).singleElement().isInstanceOf(ItemState.Unknown.class);
        assertThat(world.execution.ticketStore.notes(ticket.id()))
                .extracting(TicketNote::text)
                .containsExactly("生成工单：超过10分钟未能确认柜台结果", "录入结果：确认未办理，可重新发起", "复核有异议：流水号不对");
    }

    @Test
    void nobody_confirms_what_changed_since_they_looked() {
        unknownForTooLong();
        Ticket seen = world.ticket();
        li.enter(seen, new TicketResult.Done());

        assertThatThrownBy(() -> world.execution.tickets.confirm(World.ZHAO, seen.id(), seen.version()))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_gateway_that_refuses_our_calls_makes_a_ticket_and_is_not_asked_again_by_itself() {
        world.ctp.willRefuseOurCalls("401");
        ApplicationId id = visit.applyFor("trading");
        li.passes(id);
        world.clock.pass(Duration.ofDays(1));
        world.work.tick();
        assertThat(world.ticket().kind()).isEqualTo(TicketKind.STOPPED);
        assertThat(world.items(id)).singleElement().isInstanceOf(ItemState.Queued.class);
        assertThat(world.ctp.effects()).isEmpty();

        Ticket ticket = world.ticket();
        li.enter(ticket, new TicketResult.NothingDone());
        zhao.confirm(ticket);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void a_stopped_one_can_be_ended_by_two_people_as_well(TicketResult result, Class<?> state) {
        world.ctp.willRefuseOurCalls("401");
        ApplicationId id = visit.applyFor("trading");
        li.passes(id);
        Ticket ticket = world.ticket();
        li.enter(ticket, result);
        zhao.confirm(ticket);

        assertThat(world.application(id).state()).isInstanceOf(state);
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of(new TicketResult.Done(), ApplicationState.Completed.class),
                Arguments.of(new TicketResult.Declined("9", "CTP:无此权限"), ApplicationState.Failed.class));
    }

    @Test
    void a_counter_that_has_no_result_for_a_day_makes_a_ticket() {
        world.ctp.willHaveTheResultLater();
        ApplicationId id = visit.applyFor("trading");
        li.passes(id);
        world.clock.pass(Duration.ofHours(24));
        world.work.tick();

        assertThat(world.ticket().kind()).isEqualTo(TicketKind.FIND_OUT);
        assertThat(world.items(id)).singleElement().isInstanceOf(ItemState.Pending.class);
    }

    private ApplicationId unknownForTooLong() {
        ApplicationId id = visit.applyFor("trading");
        world.ctp.setSilent(true);
        li.passes(id);
        world.clock.pass(Duration.ofMinutes(10));
        world.work.tick();
        return id;
    }
}
