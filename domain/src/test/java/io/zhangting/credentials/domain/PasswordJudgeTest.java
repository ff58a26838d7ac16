package io.zhangting.credentials.domain;

import static io.zhangting.credentials.domain.SomePolicies.WANG;
import static io.zhangting.credentials.domain.SomePolicies.digits;
import static io.zhangting.credentials.domain.SomePolicies.lenient;
import static io.zhangting.credentials.domain.SomePolicies.strict;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.halls.domain.PasswordPolicy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordJudgeTest {

    @ParameterizedTest
    @ValueSource(strings = {"4x6Nk2Wp", "a1b2c3d4", "abc5DEF7"})
    void a_good_password_breaks_no_rule(String password) {
        assertThat(judge(password, strict(8, 12))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4x6Nk2W", "4x6Nk2Wp7Qr9T"})
    void length(String password) {
        assertThat(judge(password, strict(8, 12))).containsExactly(new BrokenRule.Length(8, 12));
    }

    @Test
    void characters_that_the_counter_does_not_take() {
        assertThat(judge("4x6Nk2W!", strict(8, 12))).containsExactly(new BrokenRule.ForeignCharacter());
    }

    @Test
    void too_few_classes_of_characters() {
        assertThat(judge("kqwxzmnv", strict(8, 12))).containsExactly(new BrokenRule.TooFewClasses(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k1234W9p", "k4321W9p", "k7777W9p", "wdcba9Kp"})
    void runs_upwards_downwards_and_of_one_character(String password) {
        assertThat(judge(password, strict(8, 12))).containsExactly(new BrokenRule.Run(3));
    }

    @ParameterizedTest
    @CsvSource({"1234, 4", "9876, 4", "8888, 4", "12345678, 8", "a1b2, 1", "abd, 2", "1357, 1", "'', 0"})
    void the_longest_run(String text, int length) {
        assertThat(PasswordJudge.longestRun(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x19491231", "x491231K"})
    void the_birth_date_in_full_and_in_short(String password) {
        assertThat(judge(password, strict(8, 12))).containsExactly(new BrokenRule.ContainsBirthDate());
    }

    @Test
    void nothing_is_said_of_a_birth_date_that_is_not_known() {
        PasswordOwner unknown = new PasswordOwner("80000001", "X1234567", Optional.empty());

        assertThat(PasswordJudge.judge(NewPassword.of("x491231K"), strict(8, 12), unknown))
                .isEmpty();
    }

    @Test
    void the_account() {
        PasswordOwner owner = new PasswordOwner("80571926", WANG.documentNumber(), WANG.birthDate());

        assertThat(PasswordJudge.judge(NewPassword.of("x80571926"), strict(8, 12), owner))
                .containsExactly(new BrokenRule.ContainsAccount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"k1231002X", "k1231002x"})
    void the_end_of_the_document_number_in_either_case(String password) {
        assertThat(judge(password, strict(8, 12))).containsExactly(new BrokenRule.ContainsDocumentTail(8));
    }

    @ParameterizedTest
    @CsvSource({"12345678, 3", "11112222, 3", "13579024, 1"})
    void digits_alone_can_be_what_a_counter_wants(String password, int longestRun) {
        assertThat(judge(password, digits(8, longestRun)))
                .isEqualTo(longestRun == 1 ? List.of() : List.of(new BrokenRule.Run(longestRun)));
    }

    @Test
    void a_lenient_policy_takes_what_a_strict_one_does_not() {
        assertThat(judge("19491231800000011231002X", lenient())).isEmpty();
    }

    @Test
    void every_broken_rule_is_named_with_a_sentence() {
        List<BrokenRule> broken = judge("1111", strict(8, 12));

        assertThat(broken)
                .containsExactly(new BrokenRule.Length(8, 12), new BrokenRule.TooFewClasses(2), new BrokenRule.Run(3));
        assertThat(broken).extracting(BrokenRule::sentence).first().isEqualTo("密码须为8至12位");
        assertThat(new BrokenRule.Length(6, 6).sentence()).isEqualTo("密码须为6位");
    }

    private static List<BrokenRule> judge(String password, PasswordPolicy policy) {
        return PasswordJudge.judge(NewPassword.of(password), policy, WANG);
    }
}
