package io.zhangting.credentials.domain;

import static io.zhangting.credentials.domain.SomePolicies.WANG;
import static io.zhangting.credentials.domain.SomePolicies.digits;
import static io.zhangting.credentials.domain.SomePolicies.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.halls.domain.Generation;
import io.zhangting.halls.domain.PasswordPolicy;
import io.zhangting.kernel.Seed;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PasswordGeneratorTest {

    private static final String LETTERS_AND_DIGITS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String DIGITS = "0123456789";

    static Stream<Arguments> hallsAndTheirPolicies() {
        return Stream.of(
                Arguments.of(new Generation(8, LETTERS_AND_DIGITS), strict(5, 12)),
                Arguments.of(new Generation(10, LETTERS_AND_DIGITS), strict(8, 12)),
                Arguments.of(new Generation(5, LETTERS_AND_DIGITS), strict(5, 12)),
                Arguments.of(new Generation(8, DIGITS), digits(8, 3)),
                Arguments.of(new Generation(6, DIGITS), digits(6, 2)));
    }

    @ParameterizedTest
    @MethodSource("hallsAndTheirPolicies")
    void every_generated_password_passes_its_policy(Generation generation, PasswordPolicy policy) {
        RandomGenerator random = Seed.random();

        assertThat(Stream.generate(() -> PasswordGenerator.generate(generation, policy, WANG, random))
                        .limit(2000))
                .as(Seed.HINT)
                .allSatisfy(password ->
                        assertThat(PasswordJudge.judge(password, policy, WANG)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("hallsAndTheirPolicies")
    void it_has_the_wanted_length_and_only_the_wanted_characters(Generation generation, PasswordPolicy policy) {
        String password = PasswordGenerator.generate(generation, policy, WANG, Seed.random())
                .reveal(text -> text);

        assertThat(password).as(Seed.HINT).hasSize(generation.length());
        assertThat(password.chars())
                .as(Seed.HINT)
                .allMatch(c -> generation.alphabet().indexOf(c) >= 0);
    }

    @Test
    void no_two_of_many_are_alike() {
        RandomGenerator random = Seed.random();

        assertThat(Stream.generate(() -> PasswordGenerator.generate(
                                        new Generation(10, LETTERS_AND_DIGITS), strict(8, 12), WANG, random)
                                .<String>reveal(text -> text))
                        .limit(1000))
                .as(Seed.HINT)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_alphabet_that_cannot_satisfy_the_policy_is_a_mistake_of_the_pack() {
        assertThatThrownBy(
                        () -> PasswordGenerator.generate(new Generation(8, DIGITS), strict(8, 12), WANG, new Random(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("alphabet");
    }
}
