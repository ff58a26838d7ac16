package io.zhangting.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {

    @AfterEach
    void asBefore() {
        ImageIO.setCacheDirectory(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void sizes_are_judged(String format) throws IOException {
        assertThat(PictureHeader.isUsable(picture(200, 300, format))).isTrue();
        assertThat(PictureHeader.isUsable(picture(199, 300, format))).isFalse();
        assertThat(PictureHeader.isUsable(picture(8001, 200, format))).isFalse();
        assertThat(PictureHeader.isUsable(new byte[] {1, 2, 3})).isFalse();
        assertThat(PictureHeader.isUsable(new byte[0])).isFalse();
    }

    /** There is no folder for temporary files: who wanted one would fail. */
    @Test
    void nothing_of_a_document_is_put_on_the_disk(@TempDir Path folder) throws IOException {
        byte[] picture = picture(200, 300, "jpg");
        Path gone = Files.createDirectory(folder.resolve("gone"));
        ImageIO.setCacheDirectory(gone.toFile());
        Files.delete(gone);

        assertThat(PictureHeader.isUsable(picture)).isTrue();
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, memory);
        }
        return out.toByteArray();
    }
}
