package io.zhangting.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"13812341234", "138 1234 1234", "138-1234-1234", " 13812341234 "})
    void blanks_and_hyphens_are_forgiven(String typed) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber("13812341234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12812341234", "1381234123", "138123412345", "+8613812341234", "1381234123a", ""})
    void anything_else_is_not_a_mobile_number(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @Test
    void the_complaint_does_not_repeat_the_number() {
        assertThatThrownBy(() -> new PhoneNumber("12812341234"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("12812341234");
    }
}
