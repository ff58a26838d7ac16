package benchmarks.zhangting.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlopeTest {

    private static final double[] MINUTES = {0, 1, 2, 3};

    @Test
    void what_stays_does_not_grow() {
        assertThat(Slope.growth(MINUTES, new double[] {50, 50, 50, 50})).isZero();
    }

    @Test
    void growth_is_told_in_percent_of_the_mean() {
        assertThat(Slope.growth(MINUTES, new double[] {85, 95, 105, 115})).isCloseTo(30, within(1e-9));
    }

    @Test
    void one_point_has_no_slope() {
        assertThat(Slope.growth(new double[] {1}, new double[] {7})).isZero();
    }
}
