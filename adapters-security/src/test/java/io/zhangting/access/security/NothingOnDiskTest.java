package io.zhangting.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.kernel.SecretText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is no folder for temporary files: who wanted one would fail. */
class NothingOnDiskTest {

    @BeforeEach
    void noFolder(@TempDir Path folder) throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        ImageIO.setCacheDirectory(gone.toFile());
        Files.delete(gone);
    }

    @AfterEach
    void asBefore() {
        ImageIO.setCacheDirectory(null);
    }

    @Test
    void the_answer_of_a_captcha_is_drawn_in_memory() {
        assertThat(new DrawnCaptchaPictures(new SecureRandom()).draw("0123")).isNotEmpty();
    }

    @Test
    void the_secret_of_a_second_factor_is_drawn_in_memory() {
        assertThat(new QrPictures().draw(new SecretText("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP")))
                .isNotEmpty();
    }
}
