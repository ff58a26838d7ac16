package journeys;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Pictures to upload. */
final class Pictures {

    private Pictures() {}

    static byte[] jpeg(int seed) {
        BufferedImage picture = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(seed * 7919 & 0xffffff));
        pen.fillRect(40, 40, 500, 300);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            javax.imageio.ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
