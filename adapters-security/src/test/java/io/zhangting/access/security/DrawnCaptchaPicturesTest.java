package io.zhangting.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.port.CaptchaPictures;
import io.zhangting.access.port.CaptchaPicturesContract;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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

    @Test
    void each_digit_is_drawn_and_at_its_place() {
        CaptchaPictures foreseen = new DrawnCaptchaPictures(new ForeseenRandom(0.5, 0));

        assertThat(Stream.of("0000", "1000", "0100", "0010", "0001", "0002", "0009")
                        .map(answer -> HexFormat.of().formatHex(foreseen.draw(answer)))
                        .collect(Collectors.toSet()))
                .hasSize(7);
    }

    @Test
    void lines_and_dots_disturb_whoever_reads_by_machine() throws IOException {
        BufferedImage nothing = ImageIO.read(new ByteArrayInputStream(pictures.draw("")));
        int[] colours = nothing.getRGB(0, 0, nothing.getWidth(), nothing.getHeight(), null, 0, nothing.getWidth());

        assertThat(Arrays.stream(colours).distinct().count()).isGreaterThan(10);
    }
}
