package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.FlowResult;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.identity.StorePhoto;
import io.zhangting.identity.domain.DocumentFault;
import io.zhangting.identity.domain.PhotoKind;
import io.zhangting.identity.domain.PhotoRules;
import io.zhangting.identity.domain.TypedDocument;
import io.zhangting.identity.domain.Validity;
import io.zhangting.identity.port.SomePictures;
import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalsScenarioTest {

    private final World world = new World();
    private final Visit wang = world.visitBy(SomeCustomers.wang(), "phone of wang");
    private final Visit li = world.visitBy(SomeCustomers.li(), "phone of li");

    @Test
    void steps_out_of_order_are_refused_with_the_step_that_is_due() {
        ApplicationId id = wang.start();
        FlowRefusal itemsAreDue = new FlowRefusal.OutOfOrder(FlowStep.ITEMS);

        assertThat(refusal(wang.showDocument(id))).isEqualTo(itemsAreDue);
        assertThat(refusal(wang.askForCode(id, CodePurpose.PHONE))).isEqualTo(itemsAreDue);
        assertThat(refusal(wang.showFace(id))).isEqualTo(itemsAreDue);
        assertThat(refusal(wang.sign(id))).isEqualTo(itemsAreDue);
        assertThat(refusal(wang.submit(id))).isEqualTo(new FlowRefusal.StepMissing(FlowStep.ITEMS));
        assertThat(world.faceService.timesAsked()).isZero();
    }

    @Test
    void what_the_customer_does_not_hold_cannot_be_chosen() {
        ApplicationId id = li.start();

        assertThat(refusal(li.choose(id, "trading", "monitoring-centre")))
                .isEqualTo(new FlowRefusal.KindNotHeld("监控中心查询密码"));
        assertThat(refusal(li.choose(id, "no-such-kind"))).isEqualTo(new FlowRefusal.KindNotHeld("该密码类型"));
        assertThat(refusal(li.choose(id))).isEqualTo(new FlowRefusal.NothingChosen());
        assertThat(world.application(id).items()).isEmpty();
    }

    @Test
    void somebody_elses_application_is_not_found() {
        ApplicationId id = wang.applyFor("trading");
        new Desk(world, World.LI).passes(id);
        FlowRefusal notFound = new FlowRefusal.NotFound();

        assertThat(refusal(li.choose(id, "trading"))).isEqualTo(notFound);
        assertThat(refusal(li.submit(id))).isEqualTo(notFound);
        assertThat(refusal(world.applications.follow.one(li.customer(), id))).isEqualTo(notFound);
        assertThat(refusal(li.openPassword(
                        id, world.application(id).items().getFirst().id())))
                .isEqualTo(notFound);
        assertThat(world.applications.document.ownPhoto(li.customer(), id, PhotoKind.FRONT))
                .isEmpty();
        assertThat(world.applications.follow.all(li.customer())).isEmpty();
    }

    @Test
    void a_document_that_expired_or_whose_photos_are_missing_is_refused() {
        ApplicationId id = wang.start();
        done(wang.choose(id, "trading"));
        Validity expired = new Validity(LocalDate.of(1985, 1, 4), Optional.of(LocalDate.of(2026, 1, 4)));
        TypedDocument typed = new TypedDocument("王秀英", "11010519491231002X", expired);

        assertThat(refusal(world.applications.document.enter(wang.customer(), id, typed)))
                .isEqualTo(new FlowRefusal.DocumentRefused(
                        List.of(DocumentFault.DOCUMENT_EXPIRED, DocumentFault.PHOTO_MISSING)));
        assertThat(refusal(wang.showDocument(id, expired)))
                .isEqualTo(new FlowRefusal.DocumentRefused(List.of(DocumentFault.DOCUMENT_EXPIRED)));
    }

    @Test
    void a_file_that_is_no_usable_picture_is_refused() {
        ApplicationId id = wang.start();
        done(wang.choose(id, "trading"));

        assertThat(refusal(photo(id, new byte[PhotoRules.MAXIMUM_BYTES + 1])))
                .isEqualTo(new FlowRefusal.PhotoRefused(new StorePhoto.Result.TooLarge()));
        assertThat(refusal(photo(id, "<svg/>".getBytes())))
                .isEqualTo(new FlowRefusal.PhotoRefused(new StorePhoto.Result.WrongType()));
        assertThat(refusal(photo(id, SomePictures.png(199, 400))))
                .isEqualTo(new FlowRefusal.PhotoRefused(new StorePhoto.Result.Damaged()));
    }

    @Test
    void a_customer_stores_sixty_photos_in_a_day_and_more_on_the_next() {
        ApplicationId id = wang.start();
        done(wang.choose(id, "trading"));
        for (int number = 0; number < PhotoRules.PER_CUSTOMER_AND_DAY; number++) {
            done(photo(id, SomePictures.photo()));
        }

        assertThat(refusal(photo(id, SomePictures.photo())))
                .isEqualTo(new FlowRefusal.PhotoRefused(new StorePhoto.Result.TooMany()));
        world.clock.pass(Duration.ofDays(1).plusSeconds(1));
        done(photo(id, SomePictures.photo()));
    }

    @Test
    void an_agreement_is_read_for_ten_seconds_before_it_is_accepted_and_signed() {
        ApplicationId id = wang.upToFace("trading");
        done(wang.showFace(id));
        assertThat(refusal(world.applications.agreements.accept(wang.customer(), id, SomeHall.INFORMATION_CHANGE)))
                .isInstanceOf(FlowRefusal.AgreementNotOpened.class);

        assertThat(refusal(wang.readAndAccept(id, Duration.ofSeconds(9))))
                .isEqualTo(new FlowRefusal.ReadingTooShort(Duration.ofSeconds(1)));
        assertThat(refusal(wang.sign(id))).isInstanceOf(FlowRefusal.AgreementNotAccepted.class);
    }

    private FlowResult<ApplicationId> photo(ApplicationId id, byte[] content) {
        return world.applications.document.photo(wang.customer(), id, PhotoKind.FRONT, content);
    }
}
