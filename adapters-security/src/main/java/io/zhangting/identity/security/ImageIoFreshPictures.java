package io.zhangting.identity.security;

import io.zhangting.identity.domain.PhotoRules;
import io.zhangting.identity.domain.PhotoType;
import io.zhangting.identity.port.FreshPictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/** By ImageIO, a few at a time; of large pictures only every second or third pixel is ever in memory. */
@Component
class ImageIoFreshPictures implements FreshPictures {

    private static final int AT_ONCE = 2;
    private static final float QUALITY = 0.9f;

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Override
    public Optional<byte[]> fresh(byte[] content, PhotoType type) {
        places.acquireUninterruptibly();
        try {
            BufferedImage upright = Orientation.of(content, type).turn(read(content, type));
            return Optional.of(written(upright, type));
        } catch (IOException | RuntimeException noPicture) {
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private static BufferedImage read(byte[] content, PhotoType type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((from, warning) -> refuseIfCut(warning));
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (!PhotoRules.isUsable(width, height) || !PhotoRules.isWorthIt(width, height, passes(content, type))) {
                throw new IOException("the picture is too small or too large");
            }
            ImageReadParam parameters = reader.getDefaultReadParam();
            int every = (Math.max(width, height) - 1) / PhotoRules.LONGEST_KEPT_SIDE + 1;
            parameters.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    private static int passes(byte[] content, PhotoType type) {
        return type == PhotoType.JPEG ? Passes.of(content) : 1;
    }

    /** The reader fills what is missing with grey, and says so. */
    private static void refuseIfCut(String warning) {
        if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
            throw new IllegalArgumentException("the picture is cut");
        }
    }

    private static byte[] written(BufferedImage picture, PhotoType type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (type == PhotoType.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
