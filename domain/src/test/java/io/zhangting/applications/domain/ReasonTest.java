package io.zhangting.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @Test
    void blanks_around_it_are_cut_off() {
        assertThat(new Reason("  照片不清晰 \n").text()).isEqualTo("照片不清晰");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void it_has_1_to_200_characters(int length) {
        assertThatThrownBy(() -> new Reason("字".repeat(length))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Reason("字".repeat(200)).text()).hasSize(200);
    }
}
