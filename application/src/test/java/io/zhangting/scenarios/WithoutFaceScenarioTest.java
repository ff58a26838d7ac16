package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.identity.domain.FaceRules;
import io.zhangting.identity.port.SomePictures;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.reviews.DecideApplication;
import io.zhangting.reviews.domain.IdentityProof;
import io.zhangting.reviews.domain.Review;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WithoutFaceScenarioTest {

    private final World world = new World();
    private final Visit visit = world.visitBy(SomeCustomers.wang(), "phone at home");
    private final Desk desk = new Desk(world, World.LI);

    @Test
    void staff_cannot_approve_before_they_recorded_who_the_customer_is() {
        ApplicationId id = submittedWithoutFace();
        desk.claim(id);

        assertThat(desk.approve(id)).isEqualTo(new DecideApplication.Result.IdentityNotEstablished());
        assertThat(desk.approve(id, new IdentityProof("gut-feeling", "")))
                .isEqualTo(new DecideApplication.Result.IdentityNotEstablished());
        world.work.tick();
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.InReview.class);
        assertThat(world.ctp.effects()).isEmpty();
    }

    @Test
    void once_recorded_the_approval_goes_through_and_the_record_stays() {
        ApplicationId id = submittedWithoutFace();
        IdentityProof proof = new IdentityProof("phone-call", "回拨预留手机，核对三项信息");
        desk.claim(id);

        assertThat(desk.approve(id, proof)).isEqualTo(new DecideApplication.Result.Done());
        world.work.tick();
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.reviews.store.of(id))
                .extracting(Review::decision)
                .containsExactly(new Review.Decision.Approved(Optional.of(proof)));
    }

    @Test
    void the_reviewer_is_told_that_identity_must_be_established() {
        ApplicationId id = submittedWithoutFace();

        assertThat(world.reviews.show.show(World.LI, id))
                .get()
                .satisfies(seen -> assertThat(seen.identityMustBeEstablished()).isTrue());
        assertThat(world.faceService.timesAsked()).isZero();
    }

    @Test
    void somebody_who_is_not_recognised_can_go_on_without_face() {
        world.faceService.recognisesNobody();
        ApplicationId id = visit.upToFace("trading");

        for (int left = FaceRules.TRIES_PER_APPLICATION - 1; left >= 0; left--) {
            assertThat(refusal(visit.showFace(id))).isEqualTo(new FlowRefusal.FaceNotMatched(left));
        }
        assertThat(refusal(visit.showFace(id))).isEqualTo(new FlowRefusal.FaceTriesUsedUp());
        assertThat(world.faceService.timesAsked()).isEqualTo(FaceRules.TRIES_PER_APPLICATION);
        assertThat(done(world.applications.face.byStaff(visit.customer(), id))).isEqualTo(id);
    }

    @Test
    void a_face_service_out_of_order_can_be_asked_again_later() {
        world.faceService.isOutOfService();
        ApplicationId id = visit.upToFace("trading");
        assertThat(refusal(visit.showFace(id))).isEqualTo(new FlowRefusal.FaceUnavailable());

        world.faceService.recognisesEverybody();
        assertThat(done(visit.showFace(id))).isEqualTo(id);
    }

    @Test
    void without_consent_to_its_present_words_no_face_is_looked_at() {
        ApplicationId id = visit.upToFace("trading");

        assertThat(refusal(world.applications.face.byFace(visit.customer(), id, "0", SomePictures.photo())))
                .isEqualTo(new FlowRefusal.ConsentMissing());
        assertThat(world.faceService.timesAsked()).isZero();
    }

    private ApplicationId submittedWithoutFace() {
        ApplicationId id = visit.upToFace("trading");
        done(world.applications.face.byStaff(visit.customer(), id));
        return visit.readSignAndSubmit(id);
    }
}
