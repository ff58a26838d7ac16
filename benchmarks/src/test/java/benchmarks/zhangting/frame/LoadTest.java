package benchmarks.zhangting.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
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
    void whoever_comes_during_a_pause_waits_from_the_moment_at_which_they_came() throws Exception {
        Semaphore one = new Semaphore(1);

        // a hall that serves one at a time, and the first for 200 ms; the others come 10 ms apart
        Timed timed = Load.open(100, Duration.ofMillis(150), number -> {
            one.acquire();
            Thread.sleep(number == 0 ? 200 : 0);
            one.release();
        });

        assertThat(timed.calls()).isEqualTo(15);
        assertThat(timed.millis(50)).isGreaterThan(100);
    }

    @Test
    void a_wrong_answer_ends_the_load() {
        assertThatThrownBy(() -> Load.closed(100, 3, number -> Mismatch.unless(number != 50, "a wrong answer")))
                .isInstanceOf(Mismatch.class)
                .hasMessage("a wrong answer");
    }
}
