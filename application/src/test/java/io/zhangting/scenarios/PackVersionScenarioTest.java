package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.ApplicationId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackVersionScenarioTest {

    private final World world = new World();
    private final Visit visit = world.visitBy(SomeCustomers.wang(), "phone");
    private final Desk li = new Desk(world, World.LI);

    @Test
    void an_application_keeps_the_flow_that_it_began_with() {
        ApplicationId id = visit.upToFace("trading");
        world.packs.exchangeFor(SomeHall.packOfVersion2());

        done(visit.showFace(id));
        visit.readSignAndSubmit(id);
        li.passes(id);
        assertThat(world.application(id).packVersion()).isEqualTo("1");
        assertThat(world.application(id).done()).contains(FlowStep.PHONE);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
    }

    @Test
    void the_old_flow_still_asks_for_its_steps_and_a_new_application_for_the_new_ones() {
        ApplicationId old = visit.start();
        world.packs.exchangeFor(SomeHall.packOfVersion2());
        Visit later = world.visitBy(SomeCustomers.li(), "another phone");
        ApplicationId fresh = later.start();

        assertThat(steps(visit, old)).contains(FlowStep.PHONE);
        assertThat(steps(later, fresh)).doesNotContain(FlowStep.PHONE);
        assertThat(world.application(fresh).packVersion()).isEqualTo("2");
    }

    private List<FlowStep> steps(Visit whose, ApplicationId id) {
        return done(world.applications.follow.one(whose.customer(), id))
                .business()
                .flow()
                .steps();
    }
}
