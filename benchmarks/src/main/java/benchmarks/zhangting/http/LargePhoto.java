package benchmarks.zhangting.http;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A photo as a phone makes it, of the largest size that the hall takes. */
final class LargePhoto {

    static final int BYTES = 5 * 1024 * 1024;

    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;

    private LargePhoto() {}

    /** Twelve megapixels with grain, in the best quality that fits; filled up behind its end. */
    static byte[] jpeg() throws IOException {
        BufferedImage picture = picture();
        for (float quality = 0.95f; quality > 0.1f; quality -= 0.05f) {
            byte[] written = written(picture, quality);
            if (written.length <= BYTES) {
                return Arrays.copyOf(written, BYTES);
            }
        }
        throw new IllegalStateException("the photo cannot be made small enough");
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random grain = new Random(1);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int light = (x * 200 / WIDTH + y * 40 / HEIGHT + grain.nextInt(16)) & 0xFF;
                picture.setRGB(x, y, light << 16 | (light * 7 / 8) << 8 | light * 3 / 4);
            }
        }
        return picture;
    }

    private static byte[] written(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
            out.flush();
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }
}
