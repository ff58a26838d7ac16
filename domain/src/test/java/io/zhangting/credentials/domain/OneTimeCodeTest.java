package io.zhangting.credentials.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    private static final int CODES = 60_000;
    /** Chi-square with 9 degrees of freedom exceeds this by chance in one of 10 000 cases; the seed is fixed. */
    private static final double CRITICAL = 33.7;

    @Test
    void it_has_six_digits_also_when_the_number_is_small() {
        RandomGenerator zero = () -> 0;

        assertThat(OneTimeCode.draw(zero).<String>reveal(digits -> digits)).isEqualTo("000000");
    }

    @Test
    void every_digit_is_equally_likely_at_every_place() {
        String[] codes = codes();

        assertThat(IntStream.range(0, 6).mapToDouble(place -> chiSquare(codes, place)))
                .allSatisfy(value -> assertThat(value).isLessThan(CRITICAL));
    }

    @Test
    void the_whole_range_is_used() {
        assertThat(Arrays.stream(codes()).mapToInt(Integer::parseInt).summaryStatistics())
                .satisfies(range -> assertThat(range.getMin()).isLessThan(100))
                .satisfies(range -> assertThat(range.getMax()).isGreaterThan(999_900));
    }

    private static String[] codes() {
        RandomGenerator random = new Random(20260105);
        return Stream.generate(() -> OneTimeCode.draw(random).<String>reveal(digits -> digits))
                .limit(CODES)
                .toArray(String[]::new);
    }

    private static double chiSquare(String[] codes, int place) {
        double expected = codes.length / 10.0;
        int[] seen = new int[10];
        Arrays.stream(codes).forEach(code -> seen[code.charAt(place) - '0']++);
        return Arrays.stream(seen)
                .mapToDouble(count -> Math.pow(count - expected, 2) / expected)
                .sum();
    }
}
