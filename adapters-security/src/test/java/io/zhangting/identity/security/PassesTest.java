package io.zhangting.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.identity.domain.PhotoType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;

class PassesTest {

    private final ImageIoFreshPictures pictures = new ImageIoFreshPictures();

    @Test
    void a_picture_that_is_made_finer_a_few_times_is_kept() throws IOException {
        byte[] finer = jpeg(ImageWriteParam.MODE_DEFAULT);

        assertThat(Passes.of(jpeg(ImageWriteParam.MODE_DISABLED))).isEqualTo(1);
        assertThat(Passes.of(finer)).isBetween(5, 15);
        assertThat(pictures.fresh(finer, PhotoType.JPEG)).isPresent();
    }

    @Test
    void one_that_is_made_finer_again_and_again_is_refused_before_it_takes_its_time() throws IOException {
        byte[] forged = again(jpeg(ImageWriteParam.MODE_DEFAULT), 1000);

        assertThat(Passes.of(forged)).isGreaterThan(1000);
        assertThat(pictures.fresh(forged, PhotoType.JPEG)).isEmpty();
    }

    /** Telephones put a film behind a picture, in which anything may look like a pass. */
    @Test
    void what_follows_the_picture_does_not_count() throws IOException {
        byte[] film = new byte[2_000_000];
        for (int i = 0; i + 3 < film.length; i += 4) {
            film[i] = (byte) 0xFF;
            film[i + 1] = (byte) 0xDA;
        }
        byte[] picture = joined(jpeg(ImageWriteParam.MODE_DISABLED), film);

        assertThat(Passes.of(picture)).isEqualTo(1);
        assertThat(pictures.fresh(picture, PhotoType.JPEG)).isPresent();
    }

    @Test
    void whatever_is_no_picture_has_an_end() {
        for (byte all : new byte[] {0, (byte) 0xFF, (byte) 0xDA, (byte) 0xD9}) {
            byte[] bytes = new byte[1000];
            Arrays.fill(bytes, all);
            assertThat(Passes.of(bytes)).isZero();
        }
        assertThat(Passes.of(new byte[0])).isZero();
    }

    /** Its last pass so many times more. */
    private static byte[] again(byte[] jpeg, int times) {
        int from = jpeg.length - 2;
        while (jpeg[from] != (byte) 0xFF || jpeg[from + 1] != (byte) 0xDA) {
            from--;
        }
        byte[] pass = Arrays.copyOfRange(jpeg, from, jpeg.length - 2);
        byte[] all = Arrays.copyOf(jpeg, jpeg.length + times * pass.length);
        for (int i = 0; i < times; i++) {
            System.arraycopy(pass, 0, all, jpeg.length - 2 + i * pass.length, pass.length);
        }
        all[all.length - 2] = (byte) 0xFF;
        all[all.length - 1] = (byte) 0xD9;
        return all;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static byte[] jpeg(int progressive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        try (var memory = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(memory);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(progressive);
            writer.write(
                    null,
                    new IIOImage(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), null, null),
                    parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
