package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.LockReading;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.ConfirmUnlock;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.port.FakeCounter;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnlockScenarioTest {

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Visit visit = world.visitBy(wang, "phone at home");
    private final Desk li = new Desk(world, World.LI);

    @Test
    void a_locked_account_is_unlocked_once_and_the_customer_is_told() {
        world.ctp.says(new LockReading.Locked(Optional.of("交易密码连续输错超过5次"), Optional.empty()));
        ApplicationId id = visit.upToConfirm();
        done(visit.confirmUnlock(id));
        done(visit.submit(id));
        li.passes(id);

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects())
                .extracting(FakeCounter.Effect::change)
                .containsExactly(new AccountUnlock(SomeHall.CTP, "80000001"));
        assertThat(world.lastText(wang)).contains("“账户解锁”业务已通过审核，账户已解锁");
    }

    @Test
    void an_account_that_is_not_locked_is_refused_with_the_reason() {
        ApplicationId id = visit.upToConfirm();

        assertThat(refusal(visit.confirmUnlock(id))).isEqualTo(new FlowRefusal.NotLocked("您在CTP 主席的账户当前没有被锁定，无需解锁"));
        assertThat(refusal(visit.submit(id))).isEqualTo(new FlowRefusal.StepMissing(FlowStep.CONFIRM));
    }

    @Test
    void a_counter_that_cannot_be_asked_leaves_it_to_staff() {
        world.ctp.setSilent(true);
        ApplicationId id = visit.upToConfirm();

        assertThat(done(world.applications.unlock.locks(visit.customer(), id)))
                .singleElement()
                .extracting(ConfirmUnlock.Lock::reading)
                .isInstanceOf(LockReading.NotKnown.class);
        done(visit.confirmUnlock(id));
        assertThat(world.items(id)).containsExactly(new ItemState.Chosen());
    }

    @Test
    void locks_are_read_only_when_the_step_is_due() {
        ApplicationId id = visit.startUnlock();

        assertThat(refusal(world.applications.unlock.locks(visit.customer(), id)))
                .isEqualTo(new FlowRefusal.OutOfOrder(FlowStep.FACE));
    }

    @Test
    void a_lost_reply_is_probed_and_never_sent_again_blindly() {
        world.ctp.says(new LockReading.Locked(Optional.empty(), Optional.empty()));
        ApplicationId id = visit.upToConfirm();
        done(visit.confirmUnlock(id));
        done(visit.submit(id));
        world.ctp.willDoItAndLoseTheReply();
        li.passes(id);
        world.clock.pass(Duration.ofSeconds(1));
        world.work.tick();

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects()).hasSize(1);
    }
}
