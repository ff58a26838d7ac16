package io.zhangting.scenarios;

import static io.zhangting.scenarios.Answers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.Standing;
import io.zhangting.accounts.port.SomeCustomers;
import io.zhangting.applications.FlowRefusal;
import io.zhangting.halls.domain.Prerequisite;
import io.zhangting.halls.port.SomeHall;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrerequisiteScenarioTest {

    private final World world = new World();

    @BeforeEach
    void aHallWithEveryPrerequisite() {
        world.packs.exchangeFor(SomeHall.packWithChosenPasswords());
    }

    @Test
    void who_meets_all_may_begin() {
        assertThat(world.visitBy(SomeCustomers.wang(), "phone").start()).isNotNull();
    }

    @Test
    void each_prerequisite_is_named_when_it_is_not_met() {
        LocalDate today = world.clock.today();

        assertThat(unmet(new Standing(false, true, Optional.empty()))).isEqualTo(Prerequisite.NATURAL_PERSON);
        assertThat(unmet(new Standing(true, false, Optional.empty()))).isEqualTo(Prerequisite.ACCOUNT_REGULAR);
        assertThat(unmet(new Standing(true, true, Optional.of(today.minusDays(1)))))
                .isEqualTo(Prerequisite.DOCUMENT_VALID);
    }

    @Test
    void a_document_is_valid_to_the_end_of_its_last_day() {
        Standing lastDay = new Standing(true, true, Optional.of(world.clock.today()));

        assertThat(visitOf(lastDay).start()).isNotNull();
    }

    @Test
    void another_business_in_progress_has_to_end_first() {
        Visit visit = world.visitBy(SomeCustomers.wang(), "phone");
        visit.startUnlock();

        assertThat(refusal(visit.tryToStart()))
                .isEqualTo(new FlowRefusal.NotEligible(Prerequisite.NO_OTHER_APPLICATION));
    }

    @Test
    void a_hall_that_asks_for_nothing_takes_everybody() {
        world.packs.exchangeFor(SomeHall.pack());

        assertThat(visitOf(new Standing(false, false, Optional.of(LocalDate.of(2000, 1, 1))))
                        .start())
                .isNotNull();
    }

    private Prerequisite unmet(Standing standing) {
        return ((FlowRefusal.NotEligible) refusal(visitOf(standing).tryToStart())).unmet();
    }

    private Visit visitOf(Standing standing) {
        CustomerRecord person = SomeCustomers.wang(standing);
        world.registry.put(person);
        world.clock.pass(Duration.ofMinutes(2));
        return world.visitBy(person, "phone of " + standing);
    }
}
