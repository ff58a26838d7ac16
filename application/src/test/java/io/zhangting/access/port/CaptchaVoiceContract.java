package io.zhangting.access.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every voice of captchas does. */
public abstract class CaptchaVoiceContract {

    protected abstract CaptchaVoice voice();

    @ParameterizedTest
    @ValueSource(strings = {"0123", "4567", "8901", "7777"})
    void every_answer_becomes_sound(String answer) throws Exception {
        AudioFormat format = AudioSystem.getAudioFileFormat(new ByteArrayInputStream(voice().speak(answer)))
                .getFormat();

        assertThat(format.getChannels()).isEqualTo(1);
        assertThat(format.getSampleRate()).isEqualTo(8000);
    }
}
