package journeys;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Uploads that cost as much as an upload can. */
final class Floods {

    static final int LARGEST = 5 * 1024 * 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};

    private Floods() {}

    /** As many bytes and as many pixels as are allowed. */
    static byte[] largestPhoto() {
        return Arrays.copyOf(jpeg(8000, 6250), LARGEST);
    }

    /** A header that promises 3.6 thousand million pixels. */
    static byte[] png() {
        byte[] header = ByteBuffer.allocate(17)
                .put(new byte[] {'I', 'H', 'D', 'R'})
                .putInt(60_000)
                .putInt(60_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(LARGEST)
                .put(PNG)
                .putInt(13)
                .put(header)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A real picture whose frame says 20000 x 20000. */
    static byte[] jpeg() {
        byte[] picture = jpeg(640, 400);
        int frame = 0;
        while (picture[frame] != (byte) 0xFF || picture[frame + 1] != (byte) 0xC0) {
            frame++;
        }
        ByteBuffer.wrap(picture, frame + 5, 4).putShort((short) 20_000).putShort((short) 20_000);
        return Arrays.copyOf(picture, LARGEST);
    }

    private static byte[] jpeg(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width; i++) {
            picture.setRGB(i, i % height, 0xFFFFFF);
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
