package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.domain.AccountSecured;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.Transition;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.reviews.DecideApplication;
import io.zhangting.reviews.domain.IdentityProof;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FrozenScenarioTest {

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Visit visit = world.visitBy(wang, "phone at home");
    private final Desk li = new Desk(world, World.LI);
    private final Desk zhao = new Desk(world, World.ZHAO);

    @Test
    void what_was_approved_and_waits_is_taken_back() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);
        li.approve(id);
        zhao.freeze(id);
        world.work.tick();

        assertThat(world.ctp.effects()).isEmpty();
        assertThat(world.execution.operations.all())
                .extracting(Operation::state)
                .hasOnlyElementsOfType(OperationState.Cancelled.class);
        assertThat(world.credentials.keep.state(secret()))
                .contains(new SecretState.Wiped(SecretState.Why.NOT_SET, world.clock.instant()));
        assertThat(world.lastText(wang)).contains("已暂停办理");
    }

    @Test
    void a_thawed_one_is_reviewed_anew_and_done_once() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);
        li.approve(id);
        zhao.freeze(id);
        world.work.tick();
        zhao.thaw(id);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Submitted.class);

        li.passes(id);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects()).hasSize(1);
    }

    @Test
    void who_it_is_has_to_be_established_anew_after_a_thaw() {
        ApplicationId id = visit.upToFace("trading");
        world.applications.face.byStaff(visit.customer(), id);
        visit.readSignAndSubmit(id);
        li.claim(id);
        li.approve(id, new IdentityProof("phone-call", "已回拨预留手机号"));
        zhao.freeze(id);
        zhao.thaw(id);
        zhao.claim(id);

        assertThat(zhao.approve(id)).isEqualTo(new DecideApplication.Result.IdentityNotEstablished());
    }

    @Test
    void a_customer_can_say_that_it_is_not_theirs_and_staff_reject_it() {
        ApplicationId id = visit.applyFor("trading");
        done(visit.repudiate(id));
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Frozen.class);
        assertThat(li.claim(id)).isEqualTo(new DecideApplication.Result.Refused(Transition.Refusal.NOT_POSSIBLE_NOW));

        li.reject(id);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Rejected.class);
    }

    @Test
    void a_customer_who_says_that_it_is_not_theirs_is_signed_out_everywhere_and_their_devices_are_strangers_again() {
        ApplicationId id = visit.applyFor("trading");
        world.access.runningSessions.begin(visit.customer().id());
        world.access.runningSessions.begin(visit.customer().id());
        Visit other = world.visitBy(SomeCustomers.li(), "another phone");
        world.access.runningSessions.begin(other.customer().id());
        done(visit.repudiate(id));

        assertThat(world.access.runningSessions.customers(world.clock.instant()))
                .isEqualTo(1);
        assertThat(secured())
                .isEqualTo(new AccountSecured(
                        Actor.of(visit.customer().id()), visit.customer().id(), 1, 2));
        world.clock.pass(Duration.ofMinutes(5));
        visit.signIn();
        world.work.tick();
        assertThat(world.lastText(wang)).contains("在一台新设备上登录");
    }

    @Test
    void staff_who_freeze_it_for_the_customer_shut_everybody_out_as_well() {
        ApplicationId id = visit.applyFor("trading");
        world.access.runningSessions.begin(visit.customer().id());
        zhao.freeze(id);

        assertThat(secured())
                .isEqualTo(new AccountSecured(
                        Actor.of(World.ZHAO.id()), visit.customer().id(), 1, 1));
        zhao.thaw(id);
        assertThat(world.published).filteredOn(AccountSecured.class::isInstance).hasSize(1);
    }

    @Test
    void once_it_is_being_carried_out_it_is_too_late() {
        ApplicationId id = visit.applyFor("trading");
        li.passes(id);

        assertThat(refusal(visit.repudiate(id))).isEqualTo(new FlowRefusal.TooLateToFreeze());
        assertThat(li.freeze(id)).isEqualTo(new DecideApplication.Result.Refused(Transition.Refusal.NOT_POSSIBLE_NOW));
    }

    @Test
    void somebody_elses_application_can_neither_be_frozen_nor_withdrawn() {
        ApplicationId id = visit.applyFor("trading");
        Visit stranger = world.visitBy(SomeCustomers.li(), "another phone");

        assertThat(refusal(stranger.repudiate(id))).isEqualTo(new FlowRefusal.NotFound());
        assertThat(refusal(stranger.withdraw(id))).isEqualTo(new FlowRefusal.NotFound());
    }

    private AccountSecured secured() {
        return world.published.stream()
                .filter(AccountSecured.class::isInstance)
                .map(AccountSecured.class::cast)
                .reduce((one, another) -> another)
                .orElseThrow();
    }

    private SecretId secret() {
        return ((PasswordReset) world.execution.operations.all().getFirst().change()).secret();
    }
}
