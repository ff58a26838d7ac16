package benchmarks.zhangting.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Metric FIRST = Metric.more("first", "1/s");
    private static final Metric SECOND = Metric.more("second", "1/s");
    private static final Progress SILENT = what -> {};

    private final List<String> order = new ArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();

    private Contender contender(String name, Metric metric) {
        return new Contender(name, () -> {
            order.add(name);
            return Round.of(metric.reads(calls.incrementAndGet()));
        });
    }

    @Test
    void the_order_turns_round_by_round() throws Exception {
        Rounds.take(3, SILENT, List.of(contender("a", FIRST), contender("b", SECOND)));

        assertThat(order).containsExactly("a", "b", "b", "a", "a", "b");
    }

    @Test
    void every_metric_has_a_figure_of_every_round() throws Exception {
        Figures figures = Rounds.take(3, SILENT, List.of(contender("a", FIRST), contender("b", SECOND)));

        assertThat(figures.of(FIRST).orElseThrow().rounds()).containsExactly(1.0, 4.0, 5.0);
        assertThat(figures.of(SECOND).orElseThrow().rounds()).containsExactly(2.0, 3.0, 6.0);
        assertThat(figures.isSound()).isTrue();
    }

    @Test
    void a_round_with_one_mismatch_is_void_for_all() throws Exception {
        Contender careless = new Contender("b", () -> {
            Mismatch.unlessEqual("effects", 10, calls.get() == 3 ? 9 : 10);
            return Round.of(SECOND.reads(0));
        });

        Figures figures = Rounds.take(3, SILENT, List.of(contender("a", FIRST), careless));

        assertThat(figures.voids()).containsExactly("round 3, b: effects: 10 expected, 9 found");
        assertThat(figures.of(FIRST).orElseThrow().rounds()).containsExactly(1.0, 2.0);
        assertThat(figures.of(SECOND).orElseThrow().rounds()).hasSize(2);
        assertThat(figures.isSound()).isFalse();
    }

    @Test
    void a_bug_of_the_bench_is_not_a_void_round() {
        Contender broken = new Contender("b", () -> {
            throw new IllegalStateException("a bug");
        });

        assertThatThrownBy(() -> Rounds.take(1, SILENT, List.of(broken))).hasMessage("a bug");
    }
}
