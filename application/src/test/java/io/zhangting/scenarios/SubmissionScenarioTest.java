package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.done;
import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.halls.domain.DayRule;
import io.zhangting.halls.domain.Delivery;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Opening;
import io.zhangting.halls.domain.ServiceHours;
import io.zhangting.halls.domain.TimeWindow;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionScenarioTest {

    private final World world = new World();
    private final Visit wang = world.visitBy(SomeCustomers.wang(), "phone of wang");
    private final Visit li = world.visitBy(SomeCustomers.li(), "phone of li");

    @Test
    void a_new_choice_must_be_signed_anew() {
        ApplicationId id = wang.upToFace("trading");
        done(wang.showFace(id));
        done(wang.readAndAccept(id, Duration.ofSeconds(10)));
        done(wang.sign(id));
        done(wang.choose(id, "funds"));

        assertThat(refusal(wang.submit(id))).isEqualTo(new FlowRefusal.StepMissing(FlowStep.AGREEMENTS));
    }

    @Test
    void what_was_submitted_cannot_be_changed_or_begun_again() {
        ApplicationId id = wang.applyFor("trading");

        assertThat(refusal(wang.choose(id, "funds"))).isEqualTo(new FlowRefusal.NotEditable());
        assertThat(refusal(wang.submit(id))).isEqualTo(new FlowRefusal.NotEditable());
        assertThat(refusal(world.applications.start.start(wang.customer(), SomeHall.RESET_PASSWORD, "another")))
                .isEqualTo(new FlowRefusal.InProgressAlready());
    }

    @Test
    void an_unfinished_application_is_continued() {
        ApplicationId id = wang.start();
        var again = done(world.applications.start.start(wang.customer(), SomeHall.RESET_PASSWORD, "another"));

        assertThat(again.id()).isEqualTo(id);
        assertThat(again.fresh()).isFalse();
        assertThat(refusal(world.applications.start.start(wang.customer(), "no-such-business", "third")))
                .isEqualTo(new FlowRefusal.NoSuchBusiness());
    }

    @Test
    void out_of_hours_nothing_is_begun_or_submitted() {
        ServiceHours office = new ServiceHours(
                DayRule.TRADING_DAYS, List.of(new TimeWindow(LocalTime.of(9, 0), LocalTime.of(17, 0))));
        world.packs.exchangeFor(SomeHall.pack(office, Delivery.REVEAL));
        ApplicationId id = wang.upToFace("trading");
        done(wang.showFace(id));
        done(wang.readAndAccept(id, Duration.ofSeconds(10)));
        done(wang.sign(id));
        world.clock.businessIsAt("2026-01-09T17:00");
        FlowRefusal closed =
                new FlowRefusal.ClosedNow(new Opening.Closed(Optional.of(LocalDateTime.parse("2026-01-12T09:00"))));

        assertThat(refusal(wang.submit(id))).isEqualTo(closed);
        assertThat(refusal(world.applications.start.start(li.customer(), SomeHall.RESET_PASSWORD, "key")))
                .isEqualTo(closed);
        world.clock.businessIsAt("2027-01-04T10:00");
        assertThat(refusal(wang.submit(id))).isEqualTo(new FlowRefusal.ClosedNow(new Opening.CalendarMissing(2027)));
    }
}
