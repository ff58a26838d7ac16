package io.zhangting.credentials.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "has blank", "密码1234", "tab\t1234", ""})
    void what_a_counter_cannot_take_is_refused_without_repeating_it(String text) {
        assertThatThrownBy(() -> NewPassword.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a password has 4 to 40 printable ASCII characters");
    }

    @Test
    void forty_characters_are_the_most() {
        assertThat(NewPassword.of("x".repeat(40)).<String>reveal(text -> text)).hasSize(40);
        assertThatThrownBy(() -> NewPassword.of("x".repeat(41))).isInstanceOf(IllegalArgumentException.class);
    }
}
