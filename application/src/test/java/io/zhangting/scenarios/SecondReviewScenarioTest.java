package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.Transition;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.reviews.DecideApplication;
import io.zhangting.reviews.domain.IdentityProof;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondReviewScenarioTest {

    private static final IdentityProof CALLED = new IdentityProof("phone-call", "已回拨预留手机号");

    private final World world = new World();
    private final Visit visit = world.visitBy(SomeCustomers.wang(), "phone at home");
    private final Desk li = new Desk(world, World.LI);
    private final Desk zhao = new Desk(world, World.ZHAO);

    @Test
    void nothing_runs_before_a_second_person_has_approved() {
        world.packs.exchangeFor(SomeHall.packWithSecondReview());
        ApplicationId id = visit.applyFor("trading");
        li.passes(id);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.AwaitingSecondReview.class);
        assertThat(world.execution.operations.all()).isEmpty();

        zhao.passes(id);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects()).hasSize(1);
    }

    @Test
    void nobody_is_the_second_pair_of_eyes_for_their_own_work() {
        world.packs.exchangeFor(SomeHall.packWithSecondReview());
        ApplicationId id = visit.applyFor("trading");
        li.passes(id);

        assertThat(li.claim(id)).isEqualTo(new DecideApplication.Result.Refused(Transition.Refusal.SAME_PERSON_TWICE));
    }

    @Test
    void the_second_may_rely_on_how_the_first_established_who_it_is() {
        world.packs.exchangeFor(SomeHall.packWithSecondReview());
        ApplicationId id = visit.upToFace("trading");
        world.applications.face.byStaff(visit.customer(), id);
        visit.readSignAndSubmit(id);
        li.claim(id);
        assertThat(li.approve(id)).isEqualTo(new DecideApplication.Result.IdentityNotEstablished());
        li.approve(id, CALLED);

        zhao.claim(id);
        assertThat(zhao.approve(id)).isEqualTo(new DecideApplication.Result.Done());
    }

    @Test
    void a_handler_is_the_first_pair_of_eyes_and_never_the_second() {
        world.packs.exchangeFor(SomeHall.packWithSecondReview());
        world.reviews.handlersOnly.addAll(List.of(World.LI.id(), World.ZHAO.id()));
        ApplicationId id = visit.applyFor("trading");
        li.passes(id);

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.AwaitingSecondReview.class);
        assertThat(zhao.claim(id)).isEqualTo(new DecideApplication.Result.NotForThisRole());
    }

    @Test
    void who_lost_the_role_while_holding_the_claim_does_not_approve() {
        world.packs.exchangeFor(SomeHall.packWithSecondReview());
        ApplicationId id = visit.applyFor("trading");
        li.passes(id);
        zhao.claim(id);
        world.reviews.handlersOnly.add(World.ZHAO.id());

        assertThat(zhao.approve(id)).isEqualTo(new DecideApplication.Result.NotForThisRole());
    }
}
