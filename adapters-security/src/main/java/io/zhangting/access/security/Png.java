package io.zhangting.access.security;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of secrets: written in memory, for ImageIO by itself would put them into a file first. */
final class Png {

    private Png() {}

    static byte[] of(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", memory);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a picture in memory cannot be written", impossible);
        }
        return out.toByteArray();
    }
}
