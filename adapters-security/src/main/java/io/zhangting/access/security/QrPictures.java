package io.zhangting.access.security;

import io.zhangting.access.port.ScannablePictures;
import io.zhangting.kernel.SecretText;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** QR codes as PNG: black squares on white, with the quiet zone that readers need. */
@Component
class QrPictures implements ScannablePictures {

    private static final int QUIET = 4;
    private static final int SCALE = 6;

    @Override
    public byte[] draw(SecretText text) {
        boolean[][] dark = text.reveal(content -> new QrMatrix(content.getBytes(StandardCharsets.UTF_8)).dark());
        int size = (dark.length + 2 * QUIET) * SCALE;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        pen.setColor(Color.BLACK);
        for (int y = 0; y < dark.length; y++) {
            for (int x = 0; x < dark.length; x++) {
                if (dark[y][x]) {
                    pen.fillRect((x + QUIET) * SCALE, (y + QUIET) * SCALE, SCALE, SCALE);
                }
            }
        }
        pen.dispose();
        return Png.of(image);
    }
}
