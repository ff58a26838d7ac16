package benchmarks.zhangting.watched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.access.port.CaptchaPictures;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CaptchaAnswersTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, -1};

    @Test
    void the_answer_follows_the_picture() {
        var pictures = (CaptchaPictures)
                new CaptchaAnswers().postProcessAfterInitialization((CaptchaPictures) answer -> PICTURE, "pictures");

        byte[] drawn = pictures.draw("7KQ2");

        assertThat(Arrays.copyOf(drawn, PICTURE.length)).isEqualTo(PICTURE);
        assertThat(CaptchaAnswers.of(drawn)).isEqualTo("7KQ2");
    }

    @Test
    void a_picture_of_another_hall_has_no_answer() {
        assertThatThrownBy(() -> CaptchaAnswers.of(PICTURE)).isInstanceOf(IllegalStateException.class);
    }
}
