package io.zhangting.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.port.CaptchaPictures;
import io.zhangting.access.port.CaptchaPicturesContract;
import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawnCaptchaPicturesTest extends CaptchaPicturesContract {

    private final CaptchaPictures pictures = new DrawnCaptchaPictures(new SecureRandom());

    @Override
    protected CaptchaPictures pictures() {
        return pictures;
    }

    @Test
    void no_two_pictures_of_one_answer_are_alike() {
        assertThat(pictures.draw("0123")).isNotEqualTo(pictures.draw("0123"));
    }

    @Test
    void every_digit_has_strokes_of_its_own_within_its_box() {
        assertThat(IntStream.range(0, 10).mapToObj(DigitStrokes::of)).allSatisfy(strokes -> {
            assertThat(strokes.getBounds2D().getWidth()).isBetween(8.0, 20.0);
            assertThat(strokes.getBounds2D().getHeight()).isBetween(28.0, 36.0);
        });
    }
}
