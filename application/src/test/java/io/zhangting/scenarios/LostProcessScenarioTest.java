package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.execution.ClaimOperation;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.port.FakeCounter;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SomeIds;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LostProcessScenarioTest {

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Visit visit = world.visitBy(wang, "phone at home");
    private final Desk desk = new Desk(world, World.LI);

    @Test
    void a_process_that_dies_after_the_claim_leaves_an_unknown_outcome_that_is_probed() {
        ApplicationId id = visit.applyFor("trading");
        desk.claim(id);
        desk.approve(id);
        ClaimOperation.Claim.Ask claimed = (ClaimOperation.Claim.Ask)
                world.execution.claim.claim(operation().id());
        world.work.tick();

        assertThat(world.execution.operations.events()).contains("outcome lost", "probe NothingDone");
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects())
                .singleElement()
                .extracting(FakeCounter.Effect::key)
                .isNotEqualTo(claimed.attempt());
    }

    @Test
    void what_fell_off_the_work_list_is_put_back() {
        ApplicationId id = visit.applyFor("trading");
        desk.claim(id);
        desk.approve(id);
        world.work.isLost();
        world.execution.wake.putBackLost();
        world.work.tick();

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects()).hasSize(1);
    }

    @Test
    void work_for_an_operation_that_is_not_there_is_a_bug_and_never_dropped_silently() {
        assertThatThrownBy(() -> world.execution.carryOut.carryOut(new OperationId(SomeIds.id(4711))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_late_answer_of_the_dead_process_changes_nothing() {
        ApplicationId id = visit.applyFor("trading");
        desk.claim(id);
        desk.approve(id);
        ClaimOperation.Claim.Ask claimed = (ClaimOperation.Claim.Ask)
                world.execution.claim.claim(operation().id());
        world.work.tick();
        OperationState settled = operation().state();

        assertThat(world.execution.record.outcome(
                        operation(), claimed.attempt(), new Outcome.Declined("9", "CTP:无此权限")))
                .isEqualTo(settled);
        assertThat(item(id, 0)).isInstanceOf(ItemState.Done.class);
    }

    @Test
    void while_a_counter_is_silent_it_is_probed_with_growing_pauses_and_never_asked_again() {
        ApplicationId id = visit.applyFor("trading");
        world.ctp.setSilent(true);
        desk.passes(id);
        passAndTick(1);
        passAndTick(1);
        assertThat(world.execution.operations.events()).containsExactly("claimed", "outcome Unknown", "probe NoAnswer");
        passAndTick(1);
        passAndTick(4);

        assertThat(world.execution.operations.events())
                .containsExactly("claimed", "outcome Unknown", "probe NoAnswer", "probe NoAnswer", "probe NoAnswer");
        assertThat(item(id, 0)).isInstanceOf(ItemState.Unknown.class);
    }

    private void passAndTick(int seconds) {
        world.clock.pass(Duration.ofSeconds(seconds));
        world.work.tick();
    }

    private ItemState item(ApplicationId id, int place) {
        return world.application(id).items().get(place).state();
    }

    private Operation operation() {
        return world.execution.operations.all().getFirst();
    }
}
