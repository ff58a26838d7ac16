package io.zhangting.identity;

import io.zhangting.identity.domain.PhotoRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads only the header of a picture: its size is known before any memory is spent on its pixels, and nothing of it touches the disk. */
final class PictureHeader {

    private PictureHeader() {}

    static boolean isUsable(byte[] content) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() && hasUsableSize(readers.next(), in);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean hasUsableSize(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in);
            return PhotoRules.isUsable(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }
}
