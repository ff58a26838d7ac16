package benchmarks.zhangting.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final Metric RATE = Metric.more("cases", "cases/s").target(300);

    private static Series of(Double... rounds) {
        return new Series(RATE, List.of(rounds));
    }

    @Test
    void the_median_is_the_middle_whatever_the_order() {
        assertThat(of(9.0, 1.0, 5.0).median()).isEqualTo(5.0);
    }

    @Test
    void of_an_even_number_of_rounds_the_median_lies_between_the_two_in_the_middle() {
        assertThat(of(8.0, 1.0, 4.0, 2.0).median()).isEqualTo(3.0);
    }

    @Test
    void the_spread_is_the_least_and_the_most() {
        assertThat(of(8.0, 1.0, 4.0).least()).isEqualTo(1.0);
        assertThat(of(8.0, 1.0, 4.0).most()).isEqualTo(8.0);
    }

    @Test
    void a_target_is_reached_by_more_or_by_less() {
        assertThat(of(300.0).isMet()).contains(true);
        assertThat(of(299.0).isMet()).contains(false);
        assertThat(new Series(Metric.less("start", "s").target(5), List.of(5.1)).isMet())
                .contains(false);
        assertThat(new Series(Metric.less("start", "s"), List.of(5.1)).isMet()).isEmpty();
    }

    @Test
    void nothing_is_not_a_series() {
        assertThatThrownBy(() -> of()).isInstanceOf(IllegalArgumentException.class);
    }
}
