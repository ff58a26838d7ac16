package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.domain.Aftermath;
import io.zhangting.applications.domain.ApplicationFrozen;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.credentials.RevealPassword;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.execution.ClaimOperation;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Stage;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.reviews.DecideApplication;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TwoStepResetScenarioTest extends TwoStepReset {

    @Test
    void a_temporary_password_is_set_and_changed_and_the_customer_is_told_once() {
        ApplicationId id = applied();
        world.work.tick();

        isDoneOnce(id);
        assertThat(keys(ctp.gateway)).doesNotContainAnyElementsOf(keys(ctp.front));
        assertThat(world.execution.operations.events())
                .containsExactly(
                        "temporary password: claimed",
                        "temporary password: outcome Applied",
                        "new password: claimed",
                        "new password: outcome Applied");
        assertThat(world.applications.browse.timeline(id))
                .extracting(TimelineEntry::text)
                .containsOnlyOnce("交易密码：正在柜台办理", "交易密码：办理成功");
    }

    @Test
    void after_the_first_step_nobody_is_told_that_it_is_done() {
        ApplicationId id = afterTheFirstStep();

        assertThat(operation().state()).isEqualTo(ready());
        assertThat(operation().stage())
                .isEqualTo(new Stage.TemporarySet(temporary(), keys(ctp.gateway).getFirst()));
        assertThat(item(id)).isInstanceOf(ItemState.Executing.class);
        assertThat(world.credentials.keep.state(secret())).contains(new SecretState.Waiting());
        assertThat(refusal(visit.openPassword(id, operation().item()))).isEqualTo(new FlowRefusal.RevealNotReady());
        assertThat(world.applications.browse.timeline(id))
                .extracting(TimelineEntry::text)
                .noneMatch(text -> text.contains("办理成功"));
    }

    @Test
    void nobody_can_open_a_temporary_password() {
        ApplicationId id = afterTheFirstStep();
        assertThat(world.credentials.reveal.reveal(temporary(), "phone at home"))
                .isEqualTo(new RevealPassword.Result.NotReady());

        world.work.tick();
        assertThat(world.credentials.reveal.reveal(temporary(), "phone at home"))
                .isInstanceOf(RevealPassword.Result.OpenedAlready.class);
        isDoneOnce(id);
    }

    @Test
    void a_process_that_dies_after_the_first_step_was_done_finds_that_out_and_goes_on() {
        ApplicationId id = applied();
        ClaimOperation.Claim.Ask claimed = claimAndDie();
        world.credentials.keep.lend(
                temporary(),
                text -> ctp.setTemporary(
                        claimed.attempt(), (PasswordReset) operation().change(), text));
        world.work.tick();

        assertThat(world.execution.operations.events())
                .contains("temporary password: outcome lost", "temporary password: probe Settled");
        assertThat(setBy()).isEqualTo(claimed.attempt());
        isDoneOnce(id);
    }

    @Test
    void a_process_that_dies_before_the_first_step_was_done_does_it_under_another_key() {
        ApplicationId id = applied();
        ClaimOperation.Claim.Ask claimed = claimAndDie();
        Stage chosen = operation().stage();
        world.work.tick();

        assertThat(chosen).isEqualTo(new Stage.TemporaryChosen(temporary()));
        assertThat(keys(ctp.gateway)).doesNotContain(claimed.attempt());
        isDoneOnce(id);
    }

    @Test
    void a_process_that_dies_between_the_steps_goes_on_with_the_second() {
        ApplicationId id = afterTheFirstStep();
        world.restartWith(ctp);
        world.work.tick();

        assertThat(ctp.asked()).hasSize(2);
        isDoneOnce(id);
    }

    @Test
    void a_process_that_dies_after_the_claim_of_the_second_step_asks_what_stands() {
        ApplicationId id = afterTheFirstStep();
        AttemptId lost = claimAndDie().attempt();
        world.work.tick();

        assertThat(world.execution.operations.events())
                .contains("new password: outcome lost", "new password: probe NothingDone");
        assertThat(keys(ctp.front)).doesNotContain(lost);
        isDoneOnce(id);
    }

    @Test
    void a_busy_gateway_and_a_busy_front_are_asked_again_for_the_same() {
        ApplicationId id = applied();
        ctp.gateway.willBeBusy(world.clock.instant().plusSeconds(5));
        ctp.front.willBeBusy(world.clock.instant().plusSeconds(10));
        world.work.tick();
        assertThat(item(id)).isInstanceOf(ItemState.Queued.class);
        passAndTick(Duration.ofSeconds(5));
        passAndTick(Duration.ofSeconds(5));

        assertThat(ctp.asked()).hasSize(4);
        isDoneOnce(id);
    }

    @Test
    void a_refusal_of_the_first_step_declines_the_item() {
        ApplicationId id = applied();
        ctp.gateway.willDecline("9", "CTP:无此权限");
        world.work.tick();

        assertThat(item(id)).isEqualTo(new ItemState.Declined("9", "CTP:无此权限", world.clock.instant()));
        assertThat(world.phones.inbox(wang.reservedPhone())).noneMatch(text -> text.contains("原密码已失效"));
        assertThat(ctp.asked()).hasSize(1);
        isWiped(temporary(), SecretState.Why.TEMPORARY);
        isWiped(secret(), SecretState.Why.NOT_SET);
    }

    @Test
    void a_refusal_of_the_second_step_declines_the_item_and_the_customer_is_told_that_the_old_password_is_gone() {
        ApplicationId id = applied();
        ctp.front.willDecline("131", "CTP:弱密码");
        world.work.tick();

        assertThat(item(id))
                .isEqualTo(
                        new ItemState.Declined("131", "CTP:弱密码", Aftermath.OLD_PASSWORD_GONE, world.clock.instant()));
        assertThat(world.applications.browse.timeline(id))
                .extracting(TimelineEntry::text)
                .contains("交易密码：柜台拒绝（131 CTP:弱密码），原密码已失效");
        assertThat(world.phones.inbox(wang.reservedPhone()))
                .filteredOn(text -> text.contains("原密码已失效、新密码未设置成功，请尽快重新提交"))
                .hasSize(1);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Failed.class);
        isWiped(temporary(), SecretState.Why.TEMPORARY);
        isWiped(secret(), SecretState.Why.NOT_SET);
    }

    @Test
    void who_lost_the_old_password_applies_again_and_has_a_new_one() {
        ApplicationId first = applied();
        ctp.front.willDecline("131", "CTP:弱密码");
        world.work.tick();
        world.clock.pass(Duration.ofMinutes(5));
        ApplicationId again = visit.applyAgainFor("trading");
        li.passes(again);

        assertThat(again).isNotEqualTo(first);
        assertThat(world.application(again).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.lastText(wang)).contains("办理完成").doesNotContain("原密码已失效");
        assertThat(ctp.password()).isEqualTo(opened(again));
    }

    @Test
    void what_has_begun_is_not_frozen_between_the_steps_and_goes_on_to_its_end() {
        ApplicationId id = afterTheFirstStep();

        assertThat(zhao.freeze(id)).isInstanceOf(DecideApplication.Result.Refused.class);
        world.work.tick();
        isDoneOnce(id);
    }

    /** The life cycle does not let it happen; if it did, nothing secret would stay behind. */
    @Test
    void what_is_taken_back_between_the_steps_leaves_no_secret_behind() {
        ApplicationId id = afterTheFirstStep();
        world.execution.whenFrozen.accept(new ApplicationFrozen(id, Actor.HALL));
        world.work.tick();

        assertThat(operation().state()).isInstanceOf(OperationState.Cancelled.class);
        assertThat(ctp.front.effects()).isEmpty();
        isWiped(temporary(), SecretState.Why.TEMPORARY);
        isWiped(secret(), SecretState.Why.NOT_SET);
    }

    private OperationState ready() {
        return new OperationState.Ready(world.clock.instant(), OperationState.Waiting.NOTHING);
    }
}
