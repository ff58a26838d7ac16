package io.zhangting.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutputMaskTest {

    @Test
    void secrets_and_long_numbers_are_taken_out() {
        var mask = new OutputMask();
        mask.hide("Pa55word");

        assertThat(mask.masked("user 80000001 with Pa55word, id 11010119900307123X, error 140"))
                .isEqualTo("user *** with ***, id ***, error 140");
    }

    @Test
    void a_line_has_an_end() {
        assertThat(new OutputMask().masked("x".repeat(10_000))).hasSize(400);
    }
}
