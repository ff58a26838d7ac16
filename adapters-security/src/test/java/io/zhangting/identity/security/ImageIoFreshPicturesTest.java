package io.zhangting.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.identity.domain.PhotoType;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageIoFreshPicturesTest {

    private static final String HIDDEN = "GPS 31.2304 <script>alert(1)</script><?php";

    private final ImageIoFreshPictures pictures = new ImageIoFreshPictures();

    @Test
    void what_came_along_with_the_pixels_is_gone() throws IOException {
        byte[] polyglot = joined(withExif(jpeg(), 1), HIDDEN.getBytes(StandardCharsets.UTF_8));

        byte[] fresh = pictures.fresh(polyglot, PhotoType.JPEG).orElseThrow();

        assertThat(new String(fresh, StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("GPS")
                .doesNotContain("script");
        assertThat(PhotoType.of(fresh)).contains(PhotoType.JPEG);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(fresh));
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(400);
    }

    @Test
    void a_picture_is_kept_the_right_way_up() throws IOException {
        byte[] fresh = pictures.fresh(withExif(jpeg(), 6), PhotoType.JPEG).orElseThrow();

        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(fresh));
        assertThat(upright.getWidth()).isEqualTo(400);
        assertThat(upright.getHeight()).isEqualTo(640);
        assertThat(new Color(upright.getRGB(390, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(10, 10)).getRed()).isLessThan(60);
    }

    @Test
    void a_large_picture_is_kept_smaller() throws IOException {
        byte[] fresh = pictures.fresh(encoded(7000, 3000, "png"), PhotoType.PNG).orElseThrow();

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(fresh));
        assertThat(picture.getWidth()).isLessThanOrEqualTo(3200);
        assertThat(picture.getHeight()).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void what_is_cut_is_refused(String format) throws IOException {
        byte[] whole = encoded(640, 400, format);
        PhotoType type = PhotoType.of(whole).orElseThrow();

        assertThat(pictures.fresh(whole, type)).isPresent();
        assertThat(pictures.fresh(Arrays.copyOf(whole, whole.length / 2), type)).isEmpty();
        assertThat(pictures.fresh(Arrays.copyOf(whole, 8), type)).isEmpty();
        assertThat(pictures.fresh(new byte[0], type)).isEmpty();
    }

    @Test
    void what_is_of_another_type_than_it_begins_is_refused() throws IOException {
        assertThat(pictures.fresh(encoded(640, 400, "gif"), PhotoType.JPEG)).isEmpty();
        assertThat(pictures.fresh("<svg/>".getBytes(StandardCharsets.UTF_8), PhotoType.PNG))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {60_000, 8_001, 199})
    void a_size_that_is_refused_costs_no_memory(int side) throws IOException {
        long before = Runtime.getRuntime().totalMemory();

        assertThat(pictures.fresh(bomb(side, 1000), PhotoType.PNG)).isEmpty();
        assertThat(Runtime.getRuntime().totalMemory()).isLessThan(before + 100_000_000);
    }

    @Test
    void more_zeros_than_the_header_promises_are_not_read() throws IOException {
        assertThat(pictures.fresh(bomb(300, 200_000_000), PhotoType.PNG).map(fresh -> fresh.length < 10_000))
                .hasValue(true);
    }

    private static byte[] jpeg() throws IOException {
        return encoded(640, 400, "jpg");
    }

    /** White in the upper left corner, black elsewhere. */
    private static byte[] encoded(int width, int height, String format) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 50 * 50; i++) {
            picture.setRGB(i % 50, i / 50, 0xFFFFFF);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(100)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(HIDDEN.getBytes(StandardCharsets.UTF_8));
        ByteBuffer segment = ByteBuffer.allocate(104)
                .putShort((short) 0xFFE1)
                .putShort((short) 102)
                .put(exif.array());
        return joined(Arrays.copyOf(jpeg, 2), joined(segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length)));
    }

    /** A grey PNG of that side whose pixels are so many zeros, which take hardly any room. */
    private static byte[] bomb(int side, int zeros) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(side).putInt(side).put(new byte[] {8, 0, 0, 0, 0});
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[zeros]);
        deflater.finish();
        byte[] packed = new byte[zeros / 500 + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        byte[] magic = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
        return joined(
                joined(magic, chunk("IHDR", header.array())),
                joined(chunk("IDAT", Arrays.copyOf(packed, length)), chunk("IEND", new byte[0])));
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] named = joined(type.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(data.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
