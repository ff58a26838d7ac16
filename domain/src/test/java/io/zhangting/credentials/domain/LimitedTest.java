package io.zhangting.credentials.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LimitedTest {

    private static final Pattern LINE = Pattern.compile("^\\| `([a-z-]+)` \\| (\\d+)/(\\d+)([smhd]) \\|.*");

    @Test
    void the_documented_defaults_are_the_real_ones() throws IOException {
        Map<String, Limit> documented = Files.readAllLines(Path.of("../docs/limits.md")).stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Limit(line.group(1), Integer.parseInt(line.group(2)), window(line)))
                .collect(Collectors.toMap(Limit::name, limit -> limit));

        assertThat(documented)
                .isEqualTo(Arrays.stream(Limited.values()).collect(Collectors.toMap(Limited::key, Limited::byDefault)));
    }

    private static Duration window(Matcher line) {
        int number = Integer.parseInt(line.group(3));
        return switch (line.group(4)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    @Test
    void a_limit_of_the_broker_replaces_the_default() {
        Limit own = Limited.CODES_PER_ADDRESS.to(5, Duration.ofMinutes(1));
        LimitRules rules = new LimitRules(Map.of(Limited.CODES_PER_ADDRESS, own));

        assertThat(rules.of(Limited.CODES_PER_ADDRESS))
                .isEqualTo(own)
                .isEqualTo(new Limit("codes-per-address", 5, Duration.ofMinutes(1)));
        assertThat(rules.of(Limited.CODES_PER_SESSION)).isEqualTo(Limited.CODES_PER_SESSION.byDefault());
    }

    @Test
    void a_limit_that_is_never_or_always_reached_or_outlives_its_counts_is_refused() {
        assertThat(new Limit("x", 1, Duration.ofDays(1)).times()).isEqualTo(1);
        for (Duration window : List.of(Duration.ofDays(1).plusNanos(1), Duration.ZERO, Duration.ofSeconds(-1))) {
            assertThatThrownBy(() -> new Limit("x", 1, window)).isInstanceOf(IllegalArgumentException.class);
        }
        for (int times : new int[] {0, -1}) {
            assertThatThrownBy(() -> new Limit("x", times, Duration.ofHours(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
