package io.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedHostsTest {

    private final List<String> log = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-05T04:00:00Z");
    private final RefusedHosts refused = new RefusedHosts(() -> now, log::add);

    @Test
    void the_name_and_the_setting_are_told() {
        refused.tell("hall.example.com");

        assertThat(log).singleElement().asString().contains("'hall.example.com'", "421", "zhangting.web.hosts");
    }

    @Test
    void many_in_a_minute_are_one_line_and_counted_in_the_next() {
        for (int i = 0; i < 1000; i++) {
            refused.tell("evil" + i + ".example");
        }
        now = now.plus(Duration.ofMinutes(1));
        refused.tell("late.example");

        assertThat(log).hasSize(2);
        assertThat(log.getFirst()).contains("'evil0.example'", "(0 more");
        assertThat(log.getLast()).contains("'late.example'", "(999 more");
    }

    @Test
    void what_no_name_can_hold_reaches_no_log_and_long_names_are_cut() {
        refused.tell("evil\r\n2026 ERROR \u001b[31m" + "a".repeat(300));

        assertThat(log.getFirst())
                .doesNotContain("\n", "\r", "\u001b", " ERROR", "a".repeat(100))
                .contains("...'");
    }

    @Test
    void a_request_without_a_name_is_told_as_well() {
        refused.tell(null);

        assertThat(log.getFirst()).contains("the host ''");
    }
}
