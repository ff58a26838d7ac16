package io.zhangting.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.execution.CounterDirectory.Way;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.Counter;
import io.zhangting.execution.port.FakeCounter;
import io.zhangting.execution.port.FakeTwoStepCounter;
import io.zhangting.execution.port.PasswordCounter;
import io.zhangting.execution.port.TwoStepCounter;
import io.zhangting.execution.port.UnlockingCounter;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.port.SomeHall;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterDirectoryTest {

    private static final Offer PASSWORD = offer(SomeHall.RESET_PASSWORD);
    private static final Offer UNLOCK = offer(SomeHall.UNLOCK);

    @Test
    void a_password_is_set_in_one_call_or_in_two_steps() {
        assertThat(with(new FakeCounter(SomeHall.CTP)).way(SomeHall.CTP)).contains(Way.ONE_CALL);
        assertThat(with(new FakeCounter(SomeHall.CTP)).serves(PASSWORD)).isTrue();
        assertThat(with(new FakeTwoStepCounter(SomeHall.CTP)).way(SomeHall.CTP)).contains(Way.TWO_STEPS);
        assertThat(with(new FakeTwoStepCounter(SomeHall.CTP)).serves(PASSWORD)).isTrue();
    }

    @Test
    void who_only_unlocks_sets_no_password_and_the_other_way_round() {
        assertThat(with(new OnlyUnlocks()).way(SomeHall.CTP)).isEmpty();
        assertThat(with(new OnlyUnlocks()).serves(PASSWORD)).isFalse();
        assertThat(with(new OnlyUnlocks()).serves(UNLOCK)).isTrue();
        assertThat(with(new FakeTwoStepCounter(SomeHall.CTP)).serves(UNLOCK)).isFalse();
    }

    @Test
    void by_hand_everything_is_served_at_once() {
        CounterDirectory directory = new CounterDirectory(
                List.of(() -> List.of(new FakeTwoStepCounter(SomeHall.CTP))), () -> Set.of(SomeHall.CTP));

        assertThat(directory.way(SomeHall.CTP)).contains(Way.ONE_CALL);
        assertThat(directory.serves(PASSWORD)).isTrue();
        assertThat(directory.serves(UNLOCK)).isTrue();
    }

    @Test
    void a_counter_is_lent_only_as_what_it_is() {
        Counter counter = new FakeTwoStepCounter(SomeHall.CTP);

        assertThat(with(counter).counter(SomeHall.CTP, TwoStepCounter.class)).isSameAs(counter);
        assertThatThrownBy(() -> with(counter).counter(SomeHall.CTP, PasswordCounter.class))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> with(counter).counter(SomeHall.CFMMC, TwoStepCounter.class))
                .isInstanceOf(IllegalStateException.class);
        assertThat(with(counter).way(SomeHall.CFMMC)).isEmpty();
    }

    private static CounterDirectory with(Counter counter) {
        return new CounterDirectory(List.of(() -> List.of(counter)), Set::of);
    }

    private static Offer offer(String business) {
        return SomeHall.pack().business(business).orElseThrow().offers().getFirst();
    }

    private record OnlyUnlocks() implements UnlockingCounter {

        @Override
        public CounterId id() {
            return SomeHall.CTP;
        }

        @Override
        public String gateway() {
            return "gateway";
        }

        @Override
        public Outcome unlock(AttemptId key, AccountUnlock unlock) {
            return new Outcome.Applied();
        }

        @Override
        public Probe probe(AttemptId key) {
            return new Probe.NothingDone();
        }
    }
}
