package io.zhangting.access.port;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Says nothing, and remembers what it was asked to say. */
public final class FakeCaptchaVoice implements CaptchaVoice {

    private static final AudioFormat FORMAT = new AudioFormat(8000, 8, 1, false, false);

    private String lastAnswer = "";

    @Override
    public byte[] speak(String answer) {
        lastAnswer = answer;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AudioSystem.write(
                    new AudioInputStream(new ByteArrayInputStream(new byte[8]), FORMAT, 8),
                    AudioFileFormat.Type.WAVE,
                    out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    public String lastAnswer() {
        return lastAnswer;
    }
}
