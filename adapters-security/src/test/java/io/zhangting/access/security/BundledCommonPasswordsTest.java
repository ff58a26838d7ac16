package io.zhangting.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.domain.PasswordFault;
import io.zhangting.access.domain.StaffPasswordJudge;
import io.zhangting.kernel.SecretText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledCommonPasswordsTest {

    private static final Set<String> ALL = new BundledCommonPasswords().all();
    private static final StaffPasswordJudge JUDGE = new StaffPasswordJudge(ALL);

    @Test
    void the_published_lists_and_the_own_words_are_there_in_lower_case() {
        assertThat(ALL).hasSizeGreaterThan(100_000).contains("123456", "password", "qweasdzxc", "liwei", "fadacai");
        assertThat(ALL).allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void they_are_not_read_again_for_the_next_person() {
        var passwords = new BundledCommonPasswords();
        assertThat(passwords.all()).isSameAs(passwords.all());
    }

    /** ASVS 6.2.4 asks for 3000; the rest of those long enough are made of common ones, which is refused as well. */
    @Test
    void more_than_a_thousand_are_as_long_as_the_shortest_password_of_staff() {
        assertThat(ALL).filteredOn(word -> word.length() >= 12).hasSizeGreaterThan(1_300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1qaz2wsx3edc",
                "1QAZ2WSX3EDC",
                "Congratulations",
                "ILoveYou-2026",
                "dragonmonkey12",
                "Football12345!",
                "administrator1",
                "liwei@19850203"
            })
    void common_ones_and_what_is_made_of_two_of_them_are_refused(String password) {
        assertThat(judge(password)).contains(PasswordFault.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "purple hippos sing softly",
                "demo-password-2026",
                "kV8#tz-Lmq2!x",
                "三只鹦鹉在屋顶上唱了一整夜的歌"
            })
    void several_words_apart_and_what_is_made_by_chance_are_taken(String password) {
        assertThat(judge(password)).isEmpty();
    }

    private static Optional<PasswordFault> judge(String password) {
        return JUDGE.judge(new SecretText(password), List.of("li.na"), List.of("掌厅"));
    }
}
