package io.zhangting.access.security;

import io.zhangting.access.port.CaptchaVoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads digits out from recordings, each time at another pace, with other pauses and over other noise. */
@Component
class SpokenDigits implements CaptchaVoice {

    static final int RATE = 8000;
    private static final int HEADER = 44;
    private static final double VOICE = 0.6;
    private static final double MURMUR = 0.12;
    private static final double NOISE = 0.04;

    private final SecureRandom random;
    private final List<float[]> digits =
            IntStream.range(0, 10).mapToObj(SpokenDigits::recording).toList();

    SpokenDigits(SecureRandom random) {
        this.random = random;
    }

    @Override
    public byte[] speak(String answer) {
        List<float[]> parts = new ArrayList<>();
        parts.add(pause());
        answer.chars().forEach(digit -> {
            parts.add(said(digit - '0', VOICE * between(0.75, 1.0)));
            parts.add(pause());
        });
        float[] all = new float[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            mix(all, part, at);
            at += part.length;
        }
        disturb(all);
        return wav(all);
    }

    /** At another pace, and so at another pitch. */
    private float[] said(int digit, double loudness) {
        float[] recorded = digits.get(digit);
        double pace = between(0.85, 1.15);
        float[] said = new float[(int) (recorded.length / pace)];
        for (int i = 0; i < said.length; i++) {
            said[i] = (float) (loudness * recorded[(int) (i * pace)]);
        }
        return said;
    }

    private float[] pause() {
        return new float[(int) (RATE * between(0.25, 0.8))];
    }

    /** Digits spoken backwards murmur all the while, and it hisses. */
    private void disturb(float[] all) {
        for (int at = random.nextInt(RATE / 2); at < all.length; at += (int) (RATE * between(0.2, 0.6))) {
            mix(all, backwards(said(random.nextInt(10), MURMUR)), at);
        }
        for (int i = 0; i < all.length; i++) {
            all[i] += (float) (NOISE * random.nextGaussian());
        }
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private static float[] backwards(float[] sound) {
        float[] reversed = new float[sound.length];
        for (int i = 0; i < sound.length; i++) {
            reversed[i] = sound[sound.length - 1 - i];
        }
        return reversed;
    }

    private static void mix(float[] into, float[] part, int at) {
        for (int i = 0; i < part.length && at + i < into.length; i++) {
            into[at + i] += part[i];
        }
    }

    private static float[] recording(int digit) {
        try (InputStream file =
                Objects.requireNonNull(SpokenDigits.class.getResourceAsStream("digits/" + digit + ".wav"))) {
            byte[] bytes = file.readAllBytes();
            float[] sound = new float[bytes.length - HEADER];
            for (int i = 0; i < sound.length; i++) {
                sound[i] = ((bytes[HEADER + i] & 0xff) - 128) / 128f;
            }
            return sound;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Eight bits, one channel. */
    private static byte[] wav(float[] sound) {
        ByteBuffer out = ByteBuffer.allocate(HEADER + sound.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF"))
                .putInt(HEADER - 8 + sound.length)
                .put(ascii("WAVEfmt "))
                .putInt(16);
        out.putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(RATE)
                .putShort((short) 1)
                .putShort((short) 8);
        out.put(ascii("data")).putInt(sound.length);
        for (float value : sound) {
            out.put((byte) (128 + Math.round(127 * Math.clamp(value, -1f, 1f))));
        }
        return out.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
