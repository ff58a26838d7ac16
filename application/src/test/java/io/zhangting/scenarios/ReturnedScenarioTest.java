package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.Item;
import io.zhangting.halls.domain.CounterRules;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.ServiceHours;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;
import io.zhangting.reviews.DecideApplication;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnedScenarioTest {

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Visit visit = world.visitBy(wang, "phone at home");
    private final Desk li = new Desk(world, World.LI);

    @Test
    void only_the_named_step_is_taken_again_and_everything_else_is_kept() {
        ApplicationId id = returnedForDocument();

        assertThat(world.application(id).done())
                .containsExactlyInAnyOrder(FlowStep.ITEMS, FlowStep.PHONE, FlowStep.FACE, FlowStep.AGREEMENTS);
        assertThat(world.lastText(wang)).contains("需要补充资料");
        assertThat(refusal(visit.submit(id))).isEqualTo(new FlowRefusal.StepMissing(FlowStep.DOCUMENT));

        done(visit.showDocument(id));
        done(visit.submit(id));
        li.passes(id);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects()).hasSize(1);
    }

    @Test
    void starting_the_same_business_again_continues_the_returned_one() {
        ApplicationId id = returnedForDocument();

        assertThat(visit.startAgain()).isEqualTo(id);
    }

    @Test
    void a_step_that_is_not_in_the_flow_cannot_be_named() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);

        assertThat(li.sendBack(id, FlowStep.CONFIRM, "请重新确认")).isEqualTo(new DecideApplication.Result.StepNotInFlow());
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.InReview.class);
    }

    @Test
    void a_refusal_that_the_customer_can_mend_returns_it_and_what_was_done_is_not_done_again() {
        world.packs.exchangeFor(SomeHall.packWithCtp(mendable()));
        ApplicationId id = visit.applyFor("trading", "monitoring-centre");
        world.ctp.willDecline("131", "CTP:弱密码");
        li.passes(id);
        assertThat(world.application(id).state()).isInstanceOfSatisfying(ApplicationState.Returned.class, returned -> {
            assertThat(returned.mend()).singleElement().satisfies(mend -> {
                assertThat(mend.step()).isEqualTo(FlowStep.ITEMS);
                assertThat(mend.reason().text()).isEqualTo("柜台认为新密码过于简单");
            });
        });
        ItemId refused = world.application(id).items().getFirst().id();

        done(visit.choose(id, "trading"));
        world.clock.pass(Duration.ofMinutes(1));
        done(visit.readAndAccept(id, Duration.ofSeconds(10)));
        done(visit.sign(id));
        done(visit.submit(id));
        li.passes(id);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.cfmmc.effects()).hasSize(1);
        assertThat(world.ctp.effects()).hasSize(1);
        assertThat(world.application(id).items()).extracting(Item::id).doesNotContain(refused);
    }

    @Test
    void submitted_again_without_a_new_choice_the_failed_item_is_asked_for_with_another_password() {
        world.packs.exchangeFor(SomeHall.packWithCtp(new CounterRules(
                "CTP 主席", ServiceHours.ALWAYS, List.of(new CounterRules.Mendable("131", FlowStep.FACE, "请重新进行人脸核验")))));
        ApplicationId id = visit.applyFor("trading");
        world.ctp.willDecline("131", "CTP:弱密码");
        li.passes(id);
        done(visit.showFace(id));
        done(visit.submit(id));
        li.passes(id);

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.execution.operations.all()).hasSize(2);
        assertThat(world.ctp.effects()).hasSize(1);
        assertThat(done(visit.openPassword(
                                id, world.application(id).items().getFirst().id()))
                        .password()
                        .<String>reveal(text -> text))
                .isEqualTo(world.ctp.effects().getFirst().password());
    }

    @Test
    void giving_up_after_a_part_was_done_says_so() {
        world.packs.exchangeFor(SomeHall.packWithCtp(mendable()));
        ApplicationId id = visit.applyFor("trading", "monitoring-centre");
        world.ctp.willDecline("131", "CTP:弱密码");
        li.passes(id);

        done(visit.withdraw(id));
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.CompletedInPart.class);
    }

    private static CounterRules mendable() {
        return new CounterRules(
                "CTP 主席",
                ServiceHours.ALWAYS,
                List.of(new CounterRules.Mendable("131", FlowStep.ITEMS, "柜台认为新密码过于简单")));
    }

    private ApplicationId returnedForDocument() {
        ApplicationId id = visit.applyFor("trading");
        li.claim(id);
        li.sendBack(id, FlowStep.DOCUMENT, "请重新拍摄身份证人像面");
        world.work.tick();
        return id;
    }
}
