package io.zhangting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    @Test
    void a_line_brings_back_what_was_sent() throws Malformed {
        var message = new Message("change", 7, Map.of("text", "口令 a=b&c%\n", "empty", ""));

        assertThat(Message.parse(message.line())).isEqualTo(message);
        assertThat(message.line()).doesNotContain("\n");
    }

    @Test
    void it_does_not_print_what_it_carries() {
        assertThat(new Message("change", 7, Map.of("next", "s3cret"))).hasToString("Message[change 7]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "change",
                "change x",
                "Change 1",
                "change 1 nothing",
                "change 1 =x",
                "change 1 a=1 a=2",
                "change 1 a=%zz",
                "change 9999999999999999999"
            })
    void what_is_no_line_of_the_protocol_is_refused(String line) {
        assertThatThrownBy(() -> Message.parse(line)).isInstanceOf(Malformed.class);
    }
}
