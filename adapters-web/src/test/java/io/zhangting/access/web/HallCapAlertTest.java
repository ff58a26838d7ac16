package io.zhangting.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.domain.HallCapReached;
import io.zhangting.credentials.domain.Limited;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class HallCapAlertTest {

    private Instant now = Instant.parse("2026-01-05T04:00:00Z");
    private final HallCapAlert alert = new HallCapAlert(() -> now);

    @Test
    void the_operator_reads_which_limit_is_reached_what_it_means_and_where_to_look(CapturedOutput output) {
        alert.on(new HallCapReached(Limited.HALL_CODES_MINUTE));

        assertThat(alerts(output))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                " ERROR ",
                                "ALERT: the limit hall-codes-minute is reached",
                                "no sign-in codes",
                                "docs/limits.md"));
    }

    @Test
    void a_flood_is_one_line_in_ten_minutes_for_each_cap(CapturedOutput output) {
        for (int request = 0; request < 1000; request++) {
            alert.on(new HallCapReached(Limited.HALL_CODES_MINUTE));
        }
        alert.on(new HallCapReached(Limited.HALL_CODES_DAY));
        assertThat(alerts(output)).hasSize(2);

        now = now.plus(Duration.ofMinutes(10));
        alert.on(new HallCapReached(Limited.HALL_CODES_MINUTE));
        assertThat(alerts(output)).hasSize(2);

        now = now.plusSeconds(1);
        alert.on(new HallCapReached(Limited.HALL_CODES_MINUTE));
        assertThat(alerts(output)).hasSize(3).last().asString().contains("hall-codes-minute");
    }

    private static List<String> alerts(CapturedOutput output) {
        return output.getAll().lines().filter(line -> line.contains("ALERT")).toList();
    }
}
