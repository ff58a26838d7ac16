package io.zhangting.access.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every maker of captcha pictures does. */
public abstract class CaptchaPicturesContract {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    protected abstract CaptchaPictures pictures();

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0123", "4567", "8901"})
    void every_answer_becomes_a_png(String answer) throws IOException {
        byte[] picture = pictures().draw(answer);

        assertThat(picture).startsWith(PNG);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)))
                .extracting(BufferedImage::getWidth)
                .isEqualTo(150);
    }
}
