package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.applications.domain.ItemState;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.execution.ReceiveCallback;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.domain.Stage;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketKind;
import io.zhangting.execution.domain.TicketNote;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TwoStepTroubleScenarioTest extends TwoStepReset {

    private static final Probe.Result APPLIED = new Probe.Result.Applied();

    @Test
    void a_lost_reply_of_the_first_step_is_probed_by_its_key_and_the_customer_reads_that_it_goes_on() {
        ApplicationId id = applied();
        ctp.gateway.willDoItAndLoseTheReply();
        world.work.tick();
        assertThat(item(id)).isInstanceOf(ItemState.Unknown.class);
        passAndTick(Duration.ofSeconds(1));

        isDoneOnce(id);
        assertThat(world.applications.browse.timeline(id))
                .extracting(TimelineEntry::text)
                .endsWith("交易密码：正在柜台办理", "交易密码：结果确认中", "交易密码：正在柜台办理", "交易密码：办理成功", "全部办理完成");
    }

    @Test
    void a_first_step_that_did_nothing_is_done_under_another_key() {
        ApplicationId id = applied();
        ctp.gateway.willNeverSeeTheRequest();
        world.work.tick();
        passAndTick(Duration.ofSeconds(1));

        assertThat(ctp.asked()).hasSize(3);
        isDoneOnce(id);
    }

    @Test
    void a_lost_reply_of_the_second_step_is_found_by_what_stands_and_nothing_is_asked_for_again() {
        ApplicationId id = applied();
        ctp.front.willDoItAndLoseTheReply();
        world.work.tick();
        assertThat(item(id)).isInstanceOf(ItemState.Unknown.class);
        passAndTick(Duration.ofSeconds(1));

        assertThat(ctp.asked()).hasSize(2);
        isDoneOnce(id);
    }

    @Test
    void where_the_temporary_password_still_stands_it_is_changed_under_another_key() {
        ApplicationId id = applied();
        ctp.front.willNeverSeeTheRequest();
        world.work.tick();
        AttemptId lost = ((OperationState.Unknown) operation().state()).attempt();
        passAndTick(Duration.ofSeconds(1));

        assertThat(ctp.asked()).hasSize(3);
        assertThat(keys(ctp.front)).doesNotContain(lost);
        isDoneOnce(id);
    }

    @Test
    void two_people_find_that_the_second_step_was_done() {
        ApplicationId id = applied();
        ctp.front.willDoItAndLoseTheReply();
        world.work.tick();
        ctp.front.setSilent(true);
        passAndTick(Duration.ofMinutes(10));
        Ticket ticket = world.ticket();

        assertThat(ticket.kind()).isEqualTo(TicketKind.FIND_OUT);
        assertThat(ticket.why()).isEqualTo("第二步：改为新密码。超过10分钟未能确认柜台结果");
        assertThat(ctp.asked()).hasSize(2);
        settle(ticket, new TicketResult.Done());
        isDoneOnce(id);
    }

    @Test
    void two_people_find_that_the_first_step_was_done_and_the_second_follows() {
        ApplicationId id = applied();
        ctp.gateway.willDoItAndLoseTheReply();
        world.work.tick();
        ctp.gateway.setSilent(true);
        passAndTick(Duration.ofMinutes(10));
        Ticket ticket = world.ticket();

        assertThat(ticket.why()).isEqualTo("第一步：设置临时密码。超过10分钟未能确认柜台结果");
        assertThat(world.execution.ticketStore.notes(ticket.id()))
                .extracting(TicketNote::text)
                .containsExactly("生成工单：" + ticket.why());
        settle(ticket, new TicketResult.Done());
        assertThat(setBy()).isEqualTo(ticket.attempt());
        isDoneOnce(id);
    }

    @Test
    void two_people_let_a_second_step_that_was_stopped_be_done_again() {
        ApplicationId id = applied();
        ctp.front.willRefuseOurCalls("401");
        world.work.tick();
        Ticket ticket = world.ticket();

        assertThat(ticket.kind()).isEqualTo(TicketKind.STOPPED);
        settle(ticket, new TicketResult.NothingDone());
        isDoneOnce(id);
    }

    @Test
    void a_callback_settles_the_first_step_and_the_second_follows_without_waiting() {
        ApplicationId id = applied();
        ctp.gateway.willHaveTheResultLater();
        world.work.tick();
        AttemptId attempt = operation().state().openAttempt().orElseThrow();
        ctp.gateway.resultsAreIn();

        assertThat(callback(attempt)).isEqualTo(ReceiveCallback.Result.TAKEN);
        assertThat(operation().stage()).isEqualTo(new Stage.TemporarySet(temporary(), attempt));
        assertThat(callback(attempt)).isEqualTo(ReceiveCallback.Result.KNOWN_ALREADY);
        world.work.tick();
        isDoneOnce(id);
        assertThat(callback(attempt)).isEqualTo(ReceiveCallback.Result.KNOWN_ALREADY);
    }

    @Test
    void nobody_calls_back_about_a_second_step() {
        ApplicationId id = applied();
        ctp.front.willNeverSeeTheRequest();
        world.work.tick();
        AttemptId second = operation().state().openAttempt().orElseThrow();

        assertThat(callback(second)).isEqualTo(ReceiveCallback.Result.STRANGER);
        assertThat(operation().state()).isInstanceOf(OperationState.Unknown.class);
        passAndTick(Duration.ofSeconds(1));
        isDoneOnce(id);
        assertThat(callback(second)).isEqualTo(ReceiveCallback.Result.STRANGER);
    }

    @Test
    void a_late_answer_to_the_first_step_does_not_end_the_second() {
        ApplicationId id = applied();
        AttemptId first = claimAndDie().attempt();
        carryOutOnce();
        AttemptId again = claimAndDie().attempt();
        world.execution.record.outcome(operation(), first, new Outcome.Applied());
        assertThat(operation().stage()).isEqualTo(new Stage.TemporaryChosen(temporary()));

        world.execution.record.outcome(operation(), again, new Outcome.NotSent("busy", world.clock.instant()));
        carryOutOnce();
        AttemptId second = claimAndDie().attempt();
        world.execution.record.outcome(operation(), setBy(), new Outcome.Applied());
        assertThat(operation().state()).isEqualTo(new OperationState.Claimed(second, world.clock.instant()));
        world.work.tick();
        isDoneOnce(id);
    }

    private ReceiveCallback.Result callback(AttemptId attempt) {
        return world.execution.callbacks.receive(ctp.gateway(), attempt, APPLIED);
    }

    private void settle(Ticket ticket, TicketResult result) {
        li.enter(ticket, result);
        zhao.confirm(ticket);
    }
}
