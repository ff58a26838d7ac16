package io.zhangting.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.kernel.Seed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResidentIdNumberPropertyTest {

    private static final int NUMBERS = 300;

    @Test
    void every_number_made_by_the_rule_is_right() {
        assertThat(numbers())
                .as(Seed.HINT)
                .allSatisfy(
                        number -> assertThat(ResidentIdNumber.faultsOf(number)).isEmpty());
    }

    @Test
    void every_change_of_a_single_character_is_found() {
        assertThat(numbers().flatMap(ResidentIdNumberPropertyTest::changedOnce))
                .as(Seed.HINT)
                .hasSizeGreaterThan(NUMBERS * 100)
                .allSatisfy(changed ->
                        assertThat(ResidentIdNumber.faultsOf(changed)).isNotEmpty());
    }

    @Test
    void every_transposition_of_neighbours_is_found() {
        assertThat(numbers().flatMap(ResidentIdNumberPropertyTest::transposed))
                .as(Seed.HINT)
                .hasSizeGreaterThan(NUMBERS)
                .allSatisfy(changed ->
                        assertThat(ResidentIdNumber.faultsOf(changed)).isNotEmpty());
    }

    private static Stream<String> numbers() {
        RandomGenerator random = Seed.random();
        return Stream.generate(() -> number(random)).limit(NUMBERS);
    }

    private static String number(RandomGenerator random) {
        LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(35_000));
        String seventeen =
                "320102" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(random.nextInt(1000));
        return seventeen + ResidentIdNumber.checkCharacter(seventeen);
    }

    private static Stream<String> changedOnce(String number) {
        return IntStream.range(0, 18)
                .boxed()
                .flatMap(place -> "0123456789X"
                        .chars()
                        .filter(other -> other != number.charAt(place))
                        .mapToObj(other -> number.substring(0, place) + (char) other + number.substring(place + 1)));
    }

    private static Stream<String> transposed(String number) {
        return IntStream.range(0, 17)
                .filter(place -> number.charAt(place) != number.charAt(place + 1))
                .mapToObj(place -> number.substring(0, place)
                        + number.charAt(place + 1)
                        + number.charAt(place)
                        + number.substring(place + 2));
    }
}
