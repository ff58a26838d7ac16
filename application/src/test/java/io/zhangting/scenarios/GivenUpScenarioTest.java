package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.Transition;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.reviews.DecideApplication;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GivenUpScenarioTest {

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Visit visit = world.visitBy(wang, "phone at home");
    private final Desk li = new Desk(world, World.LI);

    @Test
    void what_nobody_reviews_yet_can_be_withdrawn_and_applied_for_again() {
        ApplicationId id = visit.applyFor("trading");
        done(visit.withdraw(id));

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Withdrawn.class);
        assertThat(visit.startAgain()).isNotEqualTo(id);
    }

    @Test
    void what_is_under_review_cannot_be_withdrawn() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);

        assertThat(refusal(visit.withdraw(id))).isEqualTo(new FlowRefusal.NotWithdrawable());
    }

    @Test
    void a_forgotten_draft_expires_on_the_business_clock_and_the_customer_is_told() {
        ApplicationId id = visit.start();
        world.clock.pass(Duration.ofDays(30));
        world.applications.overdue.endOverdue();
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Draft.class);

        world.clock.pass(Duration.ofSeconds(1));
        world.applications.overdue.endOverdue();
        world.work.tick();
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Expired.class);
        assertThat(world.lastText(wang)).contains("逾期未完成，已失效");
    }

    @Test
    void what_was_returned_and_not_mended_expires() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);
        li.sendBack(id, FlowStep.FACE, "请重新进行人脸核验");
        world.clock.pass(Duration.ofDays(15).plusSeconds(1));
        world.applications.overdue.endOverdue();

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Expired.class);
    }

    @Test
    void what_a_reviewer_claimed_and_left_goes_back_to_the_queue() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);
        world.clock.pass(Duration.ofMinutes(61));
        world.applications.overdue.endOverdue();

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Submitted.class);
        assertThat(li.approve(id)).isEqualTo(new DecideApplication.Result.Refused(Transition.Refusal.NOT_POSSIBLE_NOW));
        new Desk(world, World.ZHAO).passes(id);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
    }
}
