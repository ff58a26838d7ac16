package io.zhangting.access.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.kernel.SecretText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compared with here was read back by an independent reader (jsQR 1.4) when it was written down. */
class QrPicturesTest {

    private static final String LINK =
            "otpauth://totp/Zhangting:li.na?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Zhangting";

    @Test
    void a_word_as_a_reader_reads_it() {
        assertThat(squares("ZHANGTING")).isEqualTo("""
                #######...##..#######
                #.....#.##.#..#.....#
                #.###.#..##...#.###.#
                #.###.#..#....#.###.#
                #.###.#.#.#.#.#.###.#
                #.....#...#.#.#.....#
                #######.#.#.#.#######
                ...........##........
                #.#.#.#..###....#..#.
                ##.#.#..###...##.###.
                ..#.###..##.#..##.###
                ...#....###........##
                ####..###.#.#.#...#..
                ........####...#.#...
                #######..#.#.#.######
                #.....#..#####.#.....
                #.###.#.##.#..###.#..
                #.###.#..#....#...##.
                #.###.#.#...#..##...#
                #.....#..#....#.#..#.
                #######.###.#.###.###""");
    }

    @ParameterizedTest
    @CsvSource({
        "14, 21, b4d5eb263de30f04",
        "26, 25, 252d8f07118a980a",
        "40, 29, 57c9123d426d174a",
        "60, 33, 7f4fc4f107af5eaf",
        "80, 37, 84da5659d506eb0d",
        "100, 41, b776b18bc6077881",
        "120, 45, d485598455a6926f",
        "150, 49, e82a62ff8e4809d4",
        "180, 53, 06065c0bcd140c44",
        "213, 57, bfd6ef7073a8d430"
    })
    void every_size_is_as_it_was_read_back(int length, int size, String digest) throws Exception {
        String squares = squares(LINK.repeat(3).substring(0, length));
        assertThat(squares.lines()).hasSize(size);
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(squares.getBytes(StandardCharsets.US_ASCII))))
                .startsWith(digest);
    }

    @Test
    void a_picture_has_a_quiet_zone() throws IOException {
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(new QrPictures().draw(new SecretText("ZHANGTING"))));

        assertThat(picture.getWidth()).isEqualTo((21 + 8) * 6);
        assertThat(picture.getRGB(23, 23)).isEqualTo(0xFFFFFFFF);
        assertThat(picture.getRGB(24, 24)).isEqualTo(0xFF000000);
    }

    @Test
    void what_is_too_long_is_refused() {
        assertThatThrownBy(() -> squares("x".repeat(214))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String squares(String text) {
        return Arrays.stream(new QrMatrix(text.getBytes(StandardCharsets.UTF_8)).dark())
                .map(QrPicturesTest::row)
                .collect(Collectors.joining("\n"));
    }

    private static String row(boolean[] dark) {
        StringBuilder row = new StringBuilder();
        for (boolean square : dark) {
            row.append(square ? '#' : '.');
        }
        return row.toString();
    }
}
