package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.execution.ClaimOperation;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Stage;
import io.zhangting.execution.port.FakeCounter;
import io.zhangting.execution.port.FakeTwoStepCounter;
import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;

/** A trading password whose counter needs two steps. */
abstract class TwoStepReset {

    protected final World world = new World();
    protected final CustomerRecord wang = SomeCustomers.wang();
    protected final Visit visit = world.visitBy(wang, "phone at home");
    protected final Desk li = new Desk(world, World.LI);
    protected final Desk zhao = new Desk(world, World.ZHAO);
    protected final FakeTwoStepCounter ctp = world.ctpInTwoSteps;

    protected TwoStepReset() {
        world.restartWith(ctp);
    }

    protected final ApplicationId applied() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);
        li.approve(id);
        return id;
    }

    /** One attempt, as a worker makes it. */
    protected final void carryOutOnce() {
        world.execution.carryOut.carryOut(operation().id());
    }

    protected final ApplicationId afterTheFirstStep() {
        ApplicationId id = applied();
        carryOutOnce();
        return id;
    }

    /** A worker claims the next attempt and dies. */
    protected final ClaimOperation.Claim.Ask claimAndDie() {
        return (ClaimOperation.Claim.Ask)
                world.execution.claim.claim(operation().id());
    }

    protected final void passAndTick(Duration time) {
        world.clock.pass(time);
        world.work.tick();
    }

    protected final Operation operation() {
        return world.execution.operations.all().getFirst();
    }

    protected final SecretId temporary() {
        return operation().stage().temporaryPassword().orElseThrow();
    }

    protected final SecretId secret() {
        return ((PasswordReset) operation().change()).secret();
    }

    protected final ItemState item(ApplicationId id) {
        return world.items(id).getFirst();
    }

    protected final String opened(ApplicationId id) {
        return Answers.done(visit.openPassword(
                        id, world.application(id).items().getFirst().id()))
                .password()
                .reveal(text -> text);
    }

    protected final void isWiped(SecretId secret, SecretState.Why why) {
        assertThat(world.credentials.keep.state(secret))
                .get()
                .isInstanceOfSatisfying(
                        SecretState.Wiped.class,
                        wiped -> assertThat(wiped.why()).isEqualTo(why));
    }

    /** One temporary password, one change of it, and the new password stands, which the customer alone can open. */
    protected final void isDoneOnce(ApplicationId id) {
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(operation().state()).isInstanceOf(OperationState.Applied.class);
        assertThat(ctp.gateway.effects()).hasSize(1);
        assertThat(ctp.front.effects()).hasSize(1);
        assertThat(ctp.password())
                .isEqualTo(opened(id))
                .isNotEqualTo(ctp.gateway.effects().getFirst().password());
        isWiped(temporary(), SecretState.Why.TEMPORARY);
        assertThat(new HashSet<>(ctp.asked()))
                .as("the same passwords at every repetition")
                .hasSize(2);
        assertThat(world.phones.inbox(wang.reservedPhone()))
                .filteredOn(text -> text.contains("办理完成"))
                .hasSize(1);
    }

    protected final AttemptId setBy() {
        return ((Stage.TemporarySet) operation().stage()).setBy();
    }

    protected static List<AttemptId> keys(FakeCounter counter) {
        return counter.effects().stream().map(FakeCounter.Effect::key).toList();
    }
}
