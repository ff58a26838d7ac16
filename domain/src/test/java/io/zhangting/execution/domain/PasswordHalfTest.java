package io.zhangting.execution.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHalfTest {

    @ParameterizedTest
    @ValueSource(strings = {"aB3dE6gH", "aB3dE6g", "x"})
    void the_halves_together_are_the_password(String password) {
        assertThat(PasswordHalf.FIRST.of(password) + PasswordHalf.SECOND.of(password))
                .isEqualTo(password);
    }

    @Test
    void neither_half_is_longer_than_the_other_by_more_than_one() {
        assertThat(PasswordHalf.FIRST.of("aB3dE6g")).isEqualTo("aB3d");
        assertThat(PasswordHalf.SECOND.of("aB3dE6g")).isEqualTo("E6g");
        assertThat(PasswordHalf.FIRST.other()).isEqualTo(PasswordHalf.SECOND);
        assertThat(PasswordHalf.SECOND.other()).isEqualTo(PasswordHalf.FIRST);
    }
}
