package io.zhangting.reviews.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewReasonTest {

    @Test
    void a_kind_and_a_note_make_a_reason() {
        assertThat(ViewReason.of("call-back", " 回拨预留手机核实 "))
                .contains(new ViewReason(ViewReason.Kind.CALL_BACK, "回拨预留手机核实"));
    }

    @ParameterizedTest
    @CsvSource({"call-back, x", "call-back, ' '", "because, 回拨核实", "other, 客户号码13800000001", "other, 尾号 1 2345"})
    void too_little_and_personal_things_are_refused(String kind, String note) {
        assertThat(ViewReason.of(kind, note)).isEmpty();
    }

    @Test
    void a_note_has_an_end() {
        assertThat(ViewReason.of("other", "核".repeat(200))).isPresent();
        assertThat(ViewReason.of("other", "核".repeat(201))).isEmpty();
    }
}
