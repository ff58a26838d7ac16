package io.zhangting.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @Test
    void days_are_those_of_china_and_the_last_one_is_included() {
        assertThat(Days.of("2026-01-05", "2026-01-05"))
                .contains(new Days(Instant.parse("2026-01-04T16:00:00Z"), Instant.parse("2026-01-05T16:00:00Z")));
    }

    @Test
    void thirty_one_days_are_the_most() {
        assertThat(Days.of("2026-01-01", "2026-01-31")).isPresent();
        assertThat(Days.of("2026-01-01", "2026-02-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02, 2026-01-01", "2026-13-01, 2026-01-01", "today, 2026-01-01", "'', ''"})
    void what_is_no_time_is_refused(String from, String to) {
        assertThat(Days.of(from, to)).isEmpty();
    }
}
