package io.zhangting.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.port.CaptchaVoice;
import io.zhangting.access.port.CaptchaVoiceContract;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDigitsTest extends CaptchaVoiceContract {

    private static final int HEADER = 44;

    private final SpokenDigits voice = new SpokenDigits(new SecureRandom());

    @Override
    protected CaptchaVoice voice() {
        return voice;
    }

    @Test
    void no_two_readings_of_one_answer_are_alike_nor_of_one_length() {
        byte[] one = voice.speak("0123");
        byte[] other = voice.speak("0123");

        assertThat(one).isNotEqualTo(other);
        assertThat(one.length).isNotEqualTo(other.length).isBetween(2 * SpokenDigits.RATE, 8 * SpokenDigits.RATE);
    }

    @Test
    void each_digit_is_said_and_at_its_place() {
        SpokenDigits foreseen = new SpokenDigits(new ForeseenRandom(0.5, 0));
        Set<String> readings = Stream.of("0000", "1000", "0100", "0010", "0001", "0002", "0009")
                .map(answer -> HexFormat.of().formatHex(foreseen.speak(answer)))
                .collect(Collectors.toSet());

        assertThat(readings).hasSize(7);
        assertThat(loudest(foreseen.speak("0123"))).isGreaterThan(40);
    }

    @ParameterizedTest
    @CsvSource({"murmured, 0, 0", "hissed, 0.99, 1"})
    void it_is_never_silent_between_the_digits(String how, double part, double gaussian) {
        byte[] spoken = new SpokenDigits(new ForeseenRandom(part, gaussian)).speak("0123");

        assertThat(loudest(Arrays.copyOf(spoken, HEADER + SpokenDigits.RATE / 4)))
                .as(how)
                .isGreaterThan(2);
    }

    @Test
    void a_reading_has_its_own_pace_and_pauses() {
        int slow = new SpokenDigits(new ForeseenRandom(0, 0)).speak("0123").length;
        int fast = new SpokenDigits(new ForeseenRandom(0.99, 0)).speak("0123").length;
        int digits = new SpokenDigits(new ForeseenRandom(0, 0)).speak("01230123").length - slow;
        int quickDigits = new SpokenDigits(new ForeseenRandom(0.99, 0)).speak("01230123").length - fast;

        assertThat(fast - quickDigits).as("a pause").isGreaterThan(slow - digits);
        assertThat(digits - 4 * (slow - digits))
                .as("four digits")
                .isGreaterThan(quickDigits - 4 * (fast - quickDigits));
    }

    private static int loudest(byte[] wav) {
        return IntStream.range(HEADER, wav.length)
                .map(i -> Math.abs((wav[i] & 0xff) - 128))
                .max()
                .orElseThrow();
    }
}
