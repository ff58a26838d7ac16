package io.zhangting.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.halls.domain.CounterRules;
import io.zhangting.halls.domain.DayRule;
import io.zhangting.halls.domain.ServiceHours;
import io.zhangting.halls.domain.TimeWindow;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.kernel.ApplicationId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceHoursScenarioTest {

    private static final ServiceHours TRADING_HOURS =
            new ServiceHours(DayRule.TRADING_DAYS, List.of(new TimeWindow(LocalTime.of(8, 30), LocalTime.of(15, 30))));

    private final World world = new World();
    private final Visit visit = world.visitBy(SomeCustomers.wang(), "phone at home");
    private final Desk li = new Desk(world, World.LI);

    @Test
    void what_is_approved_outside_the_counters_hours_waits_and_says_until_when() {
        ApplicationId id = approvedOnSaturday();

        assertThat(world.ctp.effects()).isEmpty();
        assertThat(world.items(id))
                .singleElement()
                .isInstanceOfSatisfying(
                        ItemState.Queued.class,
                        queued -> assertThat(queued.runsAt()).contains(Instant.parse("2026-01-12T00:30:00Z")));
        assertThat(world.applications.browse.timeline(id).getLast().text())
                .isEqualTo("交易密码：等待柜台办理（柜台服务时间外，1月12日 08:30后办理）");
    }

    @Test
    void it_runs_by_itself_when_the_counter_opens() {
        ApplicationId id = approvedOnSaturday();
        world.clock.pass(Duration.ofHours(46).plusMinutes(29));
        world.work.tick();
        assertThat(world.ctp.effects()).isEmpty();

        world.clock.pass(Duration.ofMinutes(1));
        world.work.tick();
        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
        assertThat(world.ctp.effects()).hasSize(1);
    }

    @Test
    void moving_the_business_clock_lets_it_look_again() {
        ApplicationId id = approvedOnSaturday();
        world.clock.businessIsAt("2026-01-12T09:00");
        world.execution.wake.wakeAll();
        world.work.tick();

        assertThat(world.application(id).state()).isInstanceOf(ApplicationState.Completed.class);
    }

    @Test
    void waiting_is_told_once_however_often_it_is_looked_at() {
        ApplicationId id = approvedOnSaturday();
        int told = world.applications.browse.timeline(id).size();
        world.execution.wake.wakeAll();
        world.work.tick();

        assertThat(world.applications.browse.timeline(id)).hasSize(told);
    }

    @Test
    void a_time_that_changed_is_told_again() {
        ApplicationId id = approvedOnSaturday();
        world.clock.businessIsAt("2026-01-12T16:00");
        world.execution.wake.wakeAll();
        world.work.tick();

        assertThat(world.applications.browse.timeline(id).getLast().text())
                .isEqualTo("交易密码：等待柜台办理（柜台服务时间外，1月13日 08:30后办理）");
    }

    @Test
    void without_a_calendar_nothing_runs() {
        world.packs.exchangeFor(SomeHall.packWithCtp(new CounterRules("CTP 主席", TRADING_HOURS, List.of())));
        ApplicationId id = visit.applyFor("trading");
        world.clock.businessIsAt("2027-01-04T10:00");
        li.passes(id);

        assertThat(world.ctp.effects()).isEmpty();
        assertThat(world.items(id)).singleElement().isInstanceOf(ItemState.Queued.class);
    }

    private ApplicationId approvedOnSaturday() {
        world.packs.exchangeFor(SomeHall.packWithCtp(new CounterRules("CTP 主席", TRADING_HOURS, List.of())));
        ApplicationId id = visit.applyFor("trading");
        world.clock.businessIsAt("2026-01-10T10:00");
        li.passes(id);
        return id;
    }
}
