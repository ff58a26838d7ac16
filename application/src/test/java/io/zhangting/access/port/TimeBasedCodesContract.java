package io.zhangting.access.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.kernel.SecretText;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every judge of time-based codes does. */
public abstract class TimeBasedCodesContract {

    private static final long STEP = 58_918_800;
    private static final Instant NOW = Instant.ofEpochSecond(STEP * 30 + 7);

    protected abstract TimeBasedCodes codes();

    /** The code that a phone shows during a step. */
    protected abstract String onThePhone(SecretText secret, long step);

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void a_code_of_this_step_or_a_neighbour_is_right(long offset) {
        SecretText secret = codes().newSecret();

        assertThat(codes().matchingStep(secret, onThePhone(secret, STEP + offset), NOW))
                .contains(STEP + offset);
    }

    @ParameterizedTest
    @ValueSource(longs = {-2, 2, 100})
    void a_code_further_away_is_wrong(long offset) {
        SecretText secret = codes().newSecret();

        assertThat(codes().matchingStep(secret, onThePhone(secret, STEP + offset), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "abcdef", "1234567"})
    void nonsense_is_wrong(String typed) {
        assertThat(codes().matchingStep(codes().newSecret(), typed, NOW)).isEmpty();
    }

    @Test
    void every_secret_is_new_and_a_code_belongs_to_its_secret() {
        SecretText mine = codes().newSecret();
        SecretText yours = codes().newSecret();

        assertThat(mine.<String>reveal(text -> text)).isNotEqualTo(yours.<String>reveal(text -> text));
        assertThat(codes().matchingStep(yours, onThePhone(mine, STEP), NOW)).isEmpty();
    }
}
