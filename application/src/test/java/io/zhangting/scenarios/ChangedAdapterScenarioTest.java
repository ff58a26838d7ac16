package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.applications.domain.Aftermath;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.execution.OpenHalf;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.Stage;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketKind;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An operator changes how a counter is served while a reset of two steps is on its way. */
class ChangedAdapterScenarioTest extends TwoStepReset {

    @Test
    void between_the_steps_one_call_sets_the_new_password_whatever_stands() {
        ApplicationId id = afterTheFirstStep();
        SecretId temporary = temporary();
        world.restartWith(world.ctp);
        world.work.tick();

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects())
                .singleElement()
                .satisfies(effect -> assertThat(effect.password()).isEqualTo(opened(id)));
        assertThat(ctp.asked()).hasSize(1);
        isWiped(temporary, SecretState.Why.TEMPORARY);
    }

    @Test
    void between_the_steps_two_people_set_the_new_password_and_never_see_the_temporary_one() {
        ApplicationId id = afterTheFirstStep();
        SecretId temporary = temporary();
        world.restartWithCtpByHand();
        world.work.tick();

        byTwoPeople(id);
        isWiped(temporary, SecretState.Why.TEMPORARY);
    }

    @Test
    void between_the_steps_the_old_password_is_gone_whichever_way_declines_afterwards() {
        ApplicationId id = afterTheFirstStep();
        world.restartWith(world.ctp);
        world.ctp.willBeBusy(world.clock.instant());
        carryOutOnce();
        assertThat(operation().stage()).isEqualTo(new Stage.OneCall(true));
        world.restartWith(ctp);
        ctp.gateway.willDecline("9", "CTP:无此权限");
        carryOutOnce();

        assertThat(item(id))
                .isEqualTo(new ItemState.Declined("9", "CTP:无此权限", Aftermath.OLD_PASSWORD_GONE, world.clock.instant()));
    }

    @Test
    void before_the_first_step_is_done_two_people_set_the_new_password_and_that_is_all() {
        ApplicationId id = applied();
        ctp.gateway.willBeBusy(world.clock.instant());
        carryOutOnce();
        SecretId temporary = temporary();
        world.restartWithCtpByHand();
        world.work.tick();

        byTwoPeople(id);
        isWiped(temporary, SecretState.Why.TEMPORARY);
    }

    private void byTwoPeople(ApplicationId id) {
        Ticket ticket = world.ticket();
        assertThat(ticket.kind()).isEqualTo(TicketKind.BY_HAND);
        assertThat(ticket.why()).isEqualTo("该柜台由人工办理");
        String typed = half(li.openHalf(ticket, PasswordHalf.FIRST)) + half(zhao.openHalf(ticket, PasswordHalf.SECOND));
        li.enter(ticket, new TicketResult.Done());
        zhao.confirm(ticket);

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(typed).isEqualTo(opened(id));
        assertThat(ctp.asked()).hasSize(1);
    }

    @Test
    void a_second_step_that_is_unknown_is_not_done_another_way_before_people_have_found_out() {
        ApplicationId id = applied();
        ctp.front.willDoItAndLoseTheReply();
        world.work.tick();
        world.restartWith(world.ctp);
        world.work.tick();
        passAndTick(Duration.ofMinutes(10));
        assertThat(world.ctp.effects()).isEmpty();
        assertThat(item(id)).isInstanceOf(ItemState.Unknown.class);

        Ticket ticket = world.ticket();
        li.enter(ticket, new TicketResult.Done());
        zhao.confirm(ticket);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects()).isEmpty();
        assertThat(ctp.password()).isEqualTo(opened(id));
    }

    @Test
    void what_began_with_one_call_and_was_not_done_goes_on_with_two() {
        world.restartWith(world.ctp);
        ApplicationId id = applied();
        world.ctp.willBeBusy(world.clock.instant());
        carryOutOnce();
        world.restartWith(ctp);
        world.work.tick();

        isDoneOnce(id);
        assertThat(world.ctp.effects()).isEmpty();
    }

    @Test
    void a_counter_without_an_adapter_keeps_what_was_done() {
        afterTheFirstStep();
        Stage stage = operation().stage();
        world.restartWithoutCtp();
        world.execution.claim.claim(operation().id());

        assertThat(operation().stage()).isEqualTo(stage);
        assertThat(operation().state()).isInstanceOf(OperationState.Claimed.class);
    }

    private static String half(OpenHalf.Result result) {
        return ((OpenHalf.Result.Opened) result).half().reveal(text -> text);
    }
}
