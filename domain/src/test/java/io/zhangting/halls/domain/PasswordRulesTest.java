package io.zhangting.halls.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest(name = "lengths {0} to {1}, {2} classes, run {3}")
    @CsvSource({"3, 8, 1, 3", "8, 7, 1, 3", "8, 41, 1, 3", "8, 8, 0, 3", "8, 8, 3, 3", "8, 8, 1, 0"})
    void a_policy_that_no_counter_can_have_is_refused(int minimum, int maximum, int classes, int run) {
        assertThatThrownBy(() -> policy(minimum, maximum, classes, run)).isInstanceOf(IllegalArgumentException.class);
        assertThat(policy(8, 8, 2, 1).allowed()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"3, 0123456789", "41, 0123456789", "8, 012345678", "8, 00123456789"})
    void passwords_are_not_made_of_too_little(int length, String alphabet) {
        assertThatThrownBy(() -> new Generation(length, alphabet)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"DIGIT, 0123456789", "LOWER, az", "UPPER, AZ", "SYMBOL, '!#@~_'"})
    void characters_have_exactly_one_class(CharacterClass expected, String characters) {
        assertThat(characters.chars())
                .allSatisfy(c -> assertThat(CharacterClass.values())
                        .filteredOn(type -> type.contains(c))
                        .containsExactly(expected));
    }

    @Test
    void what_is_not_printable_ascii_has_no_class() {
        assertThat("密 \té\u007f".chars())
                .allSatisfy(c -> assertThat(CharacterClass.values()).noneMatch(type -> type.contains(c)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "CTP", "1ctp", "ctp_main", "a234567890123456789012345678901x"})
    void ids_of_counters_and_kinds_are_plain_words(String id) {
        assertThatThrownBy(() -> new CounterId(id)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ItemKind(id)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PasswordPolicy policy(int minimum, int maximum, int classes, int run) {
        return new PasswordPolicy(
                minimum,
                maximum,
                Set.of(CharacterClass.DIGIT, CharacterClass.LOWER),
                classes,
                run,
                false,
                false,
                0,
                Set.of());
    }
}
