package benchmarks.zhangting.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void a_closed_loop_makes_each_call_once() throws Exception {
        Set<Integer> made = ConcurrentHashMap.newKeySet();

        Timed timed = Load.closed(100, 7, made::add);

        assertThat(made).isEqualTo(IntStream.range(0, 100).boxed().collect(Collectors.toSet()));
        assertThat(timed.calls()).isEqualTo(100);
        assertThat(timed.latencies().getTotalCount()).isEqualTo(100);
    }

    @Test
    void calls_in_turn_change_who_is_first() throws Exception {
        List<String> made = new ArrayList<>();

        List<Timed> timed =
                Load.inTurn(3, List.of(number -> made.add("small " + number), number -> made.add("large " + number)));

        assertThat(made).containsExactly("small 0", "large 0", "large 1", "small 1", "small 2", "large 2");
        assertThat(timed)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.latencies().getTotalCount()).isEqualTo(3));
    }

    @Test
    void whoever_comes_during_a_pause_waits_from_the_moment_at_which_they_came() throws Exception {
        CountDownLatch everybodyThere = new CountDownLatch(30);

        // a hall that answers nobody before the last has come; they come 10 ms apart
        Timed timed = Load.open(100, Duration.ofMillis(300), number -> {
            everybodyThere.countDown();
            everybodyThere.await();
        });

        assertThat(timed.calls()).isEqualTo(30);
        assertThat(timed.millis(50)).isGreaterThan(100);
    }

    @Test
    void a_wrong_answer_ends_the_load() {
        assertThatThrownBy(() -> Load.closed(100, 3, number -> Mismatch.unless(number != 50, "a wrong answer")))
                .isInstanceOf(Mismatch.class)
                .hasMessage("a wrong answer");
    }
}
