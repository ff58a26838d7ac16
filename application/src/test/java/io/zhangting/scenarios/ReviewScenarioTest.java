package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.applications.domain.Mending;
import io.zhangting.applications.domain.Reason;
import io.zhangting.applications.domain.Transition.Refusal;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.reviews.DecideApplication.Result;
import io.zhangting.reviews.ReviewQueue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewScenarioTest {

    private static final Reason BLURRED = new Reason("证件照片不清晰");

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Visit visit = world.visitBy(wang, "phone at home");
    private final Desk li = new Desk(world, World.LI);
    private final Desk zhao = new Desk(world, World.ZHAO);

    @Test
    void of_two_who_claim_the_second_is_too_late() {
        ApplicationId id = visit.applyFor("trading");
        long seen = world.application(id).version();
        li.claim(id);

        assertThatThrownBy(() -> world.reviews.decide.claim(World.ZHAO, id, seen))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(zhao.claim(id)).isEqualTo(new Result.Refused(Refusal.NOT_POSSIBLE_NOW));
    }

    @Test
    void nobody_decides_about_what_a_colleague_holds() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);

        assertThat(zhao.approve(id)).isEqualTo(new Result.Refused(Refusal.NOT_THE_REVIEWER));
        assertThat(world.reviews.store.of(id)).isEmpty();
        assertThat(world.execution.operations.all()).isEmpty();
    }

    @Test
    void nobody_approves_what_changed_since_they_looked() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);
        long stale = world.application(id).version() - 1;

        assertThatThrownBy(() -> world.reviews.decide.approve(World.LI, id, stale, Optional.empty()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.InReview.class);
    }

    @Test
    void an_approval_cannot_be_given_twice() {
        ApplicationId id = visit.applyFor("trading");
        li.passes(id);

        assertThat(li.approve(id)).isEqualTo(new Result.Refused(Refusal.NOT_POSSIBLE_NOW));
        assertThat(world.ctp.effects()).hasSize(1);
    }

    @Test
    void a_rejection_is_told_and_nothing_is_done() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);
        world.reviews.decide.reject(World.LI, id, world.application(id).version(), BLURRED);
        world.work.tick();

        assertThat(world.application(id).state())
                .isEqualTo(new ApplicationState.Rejected(World.LI.id(), BLURRED, world.clock.now()));
        assertThat(world.lastText(wang)).contains("未通过审核");
        assertThat(world.ctp.effects()).isEmpty();
    }

    @Test
    void what_is_released_can_be_claimed_by_a_colleague() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);
        world.reviews.decide.release(World.LI, id, world.application(id).version());

        assertThat(zhao.claim(id)).isEqualTo(new Result.Done());
    }

    @Test
    void work_is_done_at_once_also_where_the_business_time_is_another() {
        ApplicationId id = visit.applyFor("trading");
        world.clock.businessIsAt("2026-03-02T10:00");
        li.passes(id);

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
    }

    private ReviewQueue.Lists lists() {
        return world.reviews.queue.lists(World.LI);
    }

    @Test
    void nothing_is_decided_about_what_is_not_there() {
        ApplicationId nothing = new ApplicationId(new UUID(0, 9));
        Mending mend = new Mending(FlowStep.CONFIRM, Optional.empty(), BLURRED);

        assertThat(world.reviews.decide.claim(World.LI, nothing, 1)).isEqualTo(new Result.NotFound());
        assertThat(world.reviews.decide.approve(World.LI, nothing, 1, Optional.empty()))
                .isEqualTo(new Result.NotFound());
        assertThat(world.reviews.decide.sendBack(World.LI, nothing, 1, List.of(mend)))
                .isEqualTo(new Result.NotFound());
        assertThat(world.reviews.decide.reject(World.LI, nothing, 1, BLURRED)).isEqualTo(new Result.NotFound());
    }
}
