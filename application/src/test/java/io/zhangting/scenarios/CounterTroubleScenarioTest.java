package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.credentials.domain.SecretState;
import io.zhangting.execution.CarryOutOperation;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CounterTroubleScenarioTest {

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Visit visit = world.visitBy(wang, "phone at home");
    private final Desk desk = new Desk(world, World.LI);

    @Test
    void a_lost_reply_is_being_confirmed_until_a_probe_finds_it_applied() {
        ApplicationId id = visit.applyFor("trading");
        world.ctp.willDoItAndLoseTheReply();
        desk.passes(id);
        assertThat(item(id, 0)).isInstanceOf(ItemState.Unknown.class);
        assertThat(world.applications.browse.timeline(id))
                .anySatisfy(entry -> assertThat(entry.text()).isEqualTo("交易密码：结果确认中"));

        world.clock.pass(Duration.ofSeconds(1));
        world.work.tick();
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects()).hasSize(1);
        assertThat(opened(id)).isEqualTo(world.ctp.effects().getFirst().password());
    }

    @Test
    void where_nothing_was_done_a_new_attempt_has_a_new_key_and_the_same_password() {
        ApplicationId id = visit.applyFor("trading");
        world.ctp.willNeverSeeTheRequest();
        desk.passes(id);
        OperationState.Unknown lost = (OperationState.Unknown) operation().state();
        world.clock.pass(Duration.ofSeconds(1));
        world.work.tick();

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.key()).isNotEqualTo(lost.attempt());
            assertThat(effect.password()).isEqualTo(opened(id));
        });
    }

    @Test
    void an_item_that_the_counter_declines_leaves_the_application_completed_in_part() {
        ApplicationId id = visit.applyFor("trading", "monitoring-centre");
        world.ctp.willDecline("131", "CTP:弱密码");
        desk.passes(id);

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.CompletedInPart.class);
        assertThat(item(id, 0)).isEqualTo(new ItemState.Declined("131", "CTP:弱密码", world.clock.instant()));
        assertThat(item(id, 1)).isInstanceOf(ItemState.Done.class);
        assertThat(world.lastText(wang)).contains("部分项目未办理成功");
        assertThat(refusal(visit.openPassword(
                        id, world.application(id).items().getFirst().id())))
                .isEqualTo(new FlowRefusal.RevealNotReady());
    }

    @Test
    void when_all_is_declined_the_application_failed() {
        ApplicationId id = visit.applyFor("trading");
        world.ctp.willDecline("9", "CTP:无此权限");
        desk.passes(id);

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Failed.class);
        assertThat(world.credentials.keep.state(((PasswordReset) operation().change()).secret()))
                .contains(new SecretState.Wiped(SecretState.Why.NOT_SET, world.clock.instant()));
        assertThat(world.lastText(wang)).contains("未能办理成功");
    }

    @Test
    void a_busy_counter_is_asked_again_when_it_said() {
        ApplicationId id = visit.applyFor("trading");
        world.ctp.willBeBusy(world.clock.instant().plusSeconds(30));
        desk.passes(id);
        assertThat(item(id, 0)).isInstanceOf(ItemState.Queued.class);

        world.clock.pass(Duration.ofSeconds(29));
        world.work.tick();
        assertThat(world.execution.carryOut.carryOut(operation().id()))
                .isEqualTo(
                        new CarryOutOperation.Next.Again(world.clock.instant().plusSeconds(1)));
        assertThat(world.ctp.effects()).isEmpty();

        world.clock.pass(Duration.ofSeconds(1));
        world.work.tick();
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
    }

    @Test
    void a_counter_that_stays_busy_makes_one_line_of_the_timeline() {
        ApplicationId id = visit.applyFor("trading");
        for (int attempt = 1; attempt <= 20; attempt++) {
            world.ctp.willBeBusy(world.clock.instant().plusSeconds(5L * attempt));
        }
        desk.passes(id);
        int lines = world.applications.browse.timeline(id).size();
        world.clock.pass(Duration.ofSeconds(50));
        world.work.tick();

        assertThat(world.applications.browse.timeline(id)).hasSize(lines);
        world.clock.pass(Duration.ofMinutes(2));
        for (int attempt = 1; attempt <= 20; attempt++) {
            world.work.tick();
        }
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
    }

    @Test
    void a_result_that_comes_later_is_polled_for() {
        ApplicationId id = visit.applyFor("monitoring-centre");
        world.cfmmc.willHaveTheResultLater();
        desk.passes(id);
        assertThat(item(id, 0)).isInstanceOf(ItemState.Pending.class);

        world.cfmmc.resultsAreIn();
        world.clock.pass(Duration.ofSeconds(10));
        world.work.tick();
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.cfmmc.effects()).hasSize(1);
    }

    private ItemState item(ApplicationId id, int place) {
        return world.application(id).items().get(place).state();
    }

    private Operation operation() {
        return world.execution.operations.all().getFirst();
    }

    private String opened(ApplicationId id) {
        return done(visit.openPassword(
                        id, world.application(id).items().getFirst().id()))
                .password()
                .reveal(text -> text);
    }
}
