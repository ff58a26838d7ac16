package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.applications.OpenPassword;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.halls.domain.Delivery;
import io.zhangting.halls.domain.ServiceHours;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.ItemId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeliveryScenarioTest {

    private final World world = new World();
    private final CustomerRecord wang = SomeCustomers.wang();
    private final Visit visit = world.visitBy(wang, "phone at home");
    private final Desk desk = new Desk(world, World.LI);

    @Test
    void where_the_user_name_differs_from_the_account_it_is_shown_too() {
        ApplicationId id = visit.applyFor("monitoring-centre");
        desk.passes(id);

        assertThat(done(visit.openPassword(id, item(id, 0))).userName()).contains("013580000001");
        assertThat(world.cfmmc.effects()).hasSize(1);
    }

    @Test
    void a_look_that_was_cut_off_is_repeated_in_the_same_session_only() {
        ApplicationId id = visit.applyFor("trading");
        desk.passes(id);
        String first = text(done(visit.openPassword(id, item(id, 0))));
        world.clock.pass(Duration.ofMinutes(2));
        Visit elsewhere = world.visitBy(wang, "computer at work");

        assertThat(text(done(visit.openPassword(id, item(id, 0), "")))).isEqualTo(first);
        assertThat(refusal(elsewhere.openPassword(id, item(id, 0), ""))).isEqualTo(new FlowRefusal.CodeWrong());
        assertThat(refusal(elsewhere.openPassword(id, item(id, 0)))).isEqualTo(new FlowRefusal.RevealUsed());
    }

    @Test
    void ten_minutes_after_the_first_look_it_is_gone() {
        ApplicationId id = visit.applyFor("trading");
        desk.passes(id);
        done(visit.openPassword(id, item(id, 0)));
        world.clock.pass(Duration.ofMinutes(10));

        assertThat(refusal(visit.openPassword(id, item(id, 0), ""))).isEqualTo(new FlowRefusal.CodeWrong());
        assertThat(refusal(visit.openPassword(id, item(id, 0)))).isEqualTo(new FlowRefusal.RevealUsed());
    }

    @Test
    void what_nobody_opens_within_72_hours_expires() {
        ApplicationId id = visit.applyFor("trading");
        desk.passes(id);
        world.clock.pass(Duration.ofHours(72));

        assertThat(refusal(visit.openPassword(id, item(id, 0)))).isEqualTo(new FlowRefusal.RevealExpired());
        world.credentials.reveal.wipeOverdue();
        world.clock.pass(Duration.ofMinutes(2));
        assertThat(refusal(visit.openPassword(id, item(id, 0)))).isEqualTo(new FlowRefusal.RevealExpired());
    }

    @Test
    void where_the_pack_insists_the_password_comes_by_text_message_and_is_not_kept() {
        world.packs.exchangeFor(SomeHall.pack(ServiceHours.ALWAYS, Delivery.SMS));
        ApplicationId id = visit.applyFor("trading");
        desk.passes(id);

        assertThat(world.phones.inbox(wang.reservedPhone()))
                .anySatisfy(text -> assertThat(text)
                        .contains("交易密码已重置")
                        .contains(world.ctp.effects().getFirst().password()));
        assertThat(refusal(visit.openPassword(id, item(id, 0)))).isEqualTo(new FlowRefusal.RevealUsed());
    }

    @Test
    void several_passwords_are_opened_one_after_the_other_without_waiting() {
        ApplicationId id = visit.applyFor("trading", "funds");
        desk.passes(id);

        assertThat(text(done(visit.openPassword(id, item(id, 0)))))
                .isEqualTo(world.ctp.effects().getFirst().password());
        assertThat(text(done(visit.openPassword(id, item(id, 1)))))
                .isEqualTo(world.ctp.effects().getLast().password());
    }

    private ItemId item(ApplicationId id, int place) {
        return world.application(id).items().get(place).id();
    }

    private static String text(OpenPassword.Shown shown) {
        NewPassword password = shown.password();
        return password.reveal(text -> text);
    }
}
