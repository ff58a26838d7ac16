package io.zhangting.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.zhangting.identity.domain.PhotoType;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageIoFreshPicturesTest {

    private static final String HIDDEN = "GPS 31.2304 <script>alert(1)</script><?php";

    private final ImageIoFreshPictures pictures = new ImageIoFreshPictures();

    @Test
    void what_came_along_with_the_pixels_is_gone() throws IOException {
        byte[] polyglot = joined(with(exif(1, ByteOrder.BIG_ENDIAN)), HIDDEN.getBytes(StandardCharsets.UTF_8));

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

    /** Where the white corner is that was stored in the upper left one. */
    @ParameterizedTest
    @CsvSource({
        "0, 640, 400, left, top", "1, 640, 400, left, top", "2, 640, 400, right, top", "3, 640, 400, right, bottom",
        "4, 640, 400, left, bottom", "5, 400, 640, left, top", "6, 400, 640, right, top", "7, 400, 640, right, bottom",
        "8, 400, 640, left, bottom", "9, 640, 400, left, top"
    })
    void a_picture_is_kept_the_right_way_up(int orientation, int width, int height, String side, String end)
            throws IOException {
        for (byte[] exif :
                List.of(exif(orientation, ByteOrder.BIG_ENDIAN), exif(orientation, ByteOrder.LITTLE_ENDIAN))) {
            byte[] fresh = pictures.fresh(with(exif), PhotoType.JPEG).orElseThrow();

            BufferedImage upright = ImageIO.read(new ByteArrayInputStream(fresh));
            assertThat(upright.getWidth()).isEqualTo(width);
            assertThat(upright.getHeight()).isEqualTo(height);
            for (int x : new int[] {10, width - 10}) {
                for (int y : new int[] {10, height - 10}) {
                    boolean white = (x == 10) == side.equals("left") && (y == 10) == end.equals("top");
                    assertThat(new Color(upright.getRGB(x, y)).getRed() > 200)
                            .as("white at %d, %d", x, y)
                            .isEqualTo(white);
                }
            }
        }
    }

    @Test
    void what_is_said_of_the_orientation_and_makes_no_sense_is_left_out() throws IOException {
        byte[] exif = exif(6, ByteOrder.BIG_ENDIAN);
        for (int cut = 0; cut < exif.length; cut++) {
            assertThat(pictures.fresh(with(Arrays.copyOf(exif, cut)), PhotoType.JPEG))
                    .as("%d bytes", cut)
                    .isPresent();
            byte[] wild = exif.clone();
            wild[cut] = (byte) 0xFF;
            assertThat(pictures.fresh(with(wild), PhotoType.JPEG))
                    .as("byte %d", cut)
                    .isPresent();
        }
    }

    @Test
    void a_large_picture_is_kept_smaller() throws IOException {
        byte[] fresh = pictures.fresh(encoded(7000, 3000, "png"), PhotoType.PNG).orElseThrow();

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(fresh));
        assertThat(picture.getWidth()).isLessThanOrEqualTo(3200);
        assertThat(picture.getHeight()).isEqualTo(1000);
    }

    @Test
    void a_picture_of_the_longest_side_that_is_kept_stays_as_it_is() throws IOException {
        byte[] fresh = pictures.fresh(encoded(3200, 400, "png"), PhotoType.PNG).orElseThrow();

        assertThat(ImageIO.read(new ByteArrayInputStream(fresh)).getWidth()).isEqualTo(3200);
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
    void a_size_that_is_refused_costs_no_memory(int side) {
        byte[] bomb = bomb(side, 1000);
        pictures.fresh(bomb, PhotoType.PNG);
        long before = allocated();

        assertThat(pictures.fresh(bomb, PhotoType.PNG)).isEmpty();
        assertThat(allocated() - before).isLessThan(1_000_000);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void a_whole_picture_of_a_size_that_is_not_allowed_is_refused() {
        assertThat(pictures.fresh(bomb(200, 200 * 201), PhotoType.PNG)).isPresent();
        assertThat(pictures.fresh(bomb(199, 199 * 200), PhotoType.PNG)).isEmpty();
        assertThat(pictures.fresh(bomb(8_001, 8_001 * 8_002), PhotoType.PNG)).isEmpty();
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

    private static byte[] exif(int orientation, ByteOrder order) {
        return ByteBuffer.allocate(100)
                .order(order)
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(HIDDEN.getBytes(StandardCharsets.UTF_8))
                .array();
    }

    private static byte[] with(byte[] exif) throws IOException {
        byte[] jpeg = jpeg();
        byte[] segment = ByteBuffer.allocate(4 + exif.length)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .array();
        return joined(Arrays.copyOf(jpeg, 2), joined(segment, Arrays.copyOfRange(jpeg, 2, jpeg.length)));
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
