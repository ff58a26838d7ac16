package io.zhangting.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.port.CaptchaVoice;
import io.zhangting.access.port.CaptchaVoiceContract;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SpokenDigitsTest extends CaptchaVoiceContract {

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
}
