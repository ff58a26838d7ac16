package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.OpenPassword;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.TimelineEntry;
import io.zhangting.audit.domain.Verdict;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ResetPasswordScenarioTest {

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Visit visit = world.visitBy(wang, "phone at home");
    private final Desk desk = new Desk(world, World.LI);

    @Test
    void from_the_application_to_the_new_password() {
        ApplicationId id = visit.applyFor("trading", "funds");
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Submitted.class);
        assertThat(world.lastText(wang)).startsWith("【示例期货】").contains("已受理");

        desk.passes(id);
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects()).hasSize(2);
        assertThat(world.lastText(wang)).contains("办理完成");
        assertThat(world.work.isEmpty()).isTrue();

        OpenPassword.Shown shown = done(visit.openPassword(id, item(id, 0)));
        assertThat(text(shown)).isEqualTo(world.ctp.effects().getFirst().password());
        assertThat(shown.userName()).isEmpty();
    }

    @Test
    void the_timeline_tells_the_story() {
        ApplicationId id = visit.applyFor("trading");
        desk.passes(id);

        assertThat(world.applications.browse.timeline(id))
                .extracting(TimelineEntry::text)
                .containsExactly("提交申请", "领取审核", "审核通过", "开始在柜台办理", "交易密码：正在柜台办理", "交易密码：办理成功", "全部办理完成");
    }

    @Test
    void the_document_of_an_approved_application_is_not_asked_for_again() {
        desk.passes(visit.applyFor("trading"));
        world.clock.pass(Duration.ofDays(1));
        ApplicationId second = done(world.applications.start.start(
                        visit.customer(), SomeHall.RESET_PASSWORD, "another key"))
                .id();

        assertThat(world.application(second).done()).containsExactly(FlowStep.DOCUMENT);
    }

    @Test
    void the_audit_record_is_whole_and_holds_no_personal_data() {
        ApplicationId id = visit.applyFor("trading");
        desk.passes(id);
        String password = text(done(visit.openPassword(id, item(id, 0))));
        world.record.seal.sealNew();

        assertThat(world.record.verify.verify()).isInstanceOf(Verdict.Whole.class);
        assertThat(world.audit.entries().toString())
                .contains("customer.signed-in", "application.submit", "application.approved", "password.revealed")
                .doesNotContain(
                        password,
                        wang.name(),
                        "80000001",
                        "13800000001",
                        wang.document().number());
    }

    private ItemId item(ApplicationId id, int place) {
        return world.application(id).items().get(place).id();
    }

    private static String text(OpenPassword.Shown shown) {
        NewPassword password = shown.password();
        return password.reveal(text -> text);
    }
}
