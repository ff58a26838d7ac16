package benchmarks.zhangting.watched;

import io.zhangting.access.port.CaptchaPictures;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Writes the answer of a captcha behind the end of its picture, where no viewer looks. */
public final class CaptchaAnswers implements BeanPostProcessor {

    private static final byte[] MARK = "answer:".getBytes(StandardCharsets.UTF_8);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CaptchaPictures pictures
                ? (CaptchaPictures) answer -> with(pictures.draw(answer), answer.getBytes(StandardCharsets.UTF_8))
                : bean;
    }

    private static byte[] with(byte[] picture, byte[] answer) {
        return ByteBuffer.allocate(picture.length + MARK.length + answer.length)
                .put(picture)
                .put(MARK)
                .put(answer)
                .array();
    }

    /** @param picture as it came out of the hall */
    public static String of(byte[] picture) {
        String text = new String(picture, StandardCharsets.ISO_8859_1);
        int mark = text.lastIndexOf(new String(MARK, StandardCharsets.UTF_8));
        if (mark < 0) {
            throw new IllegalStateException("a captcha without its answer");
        }
        return text.substring(mark + MARK.length);
    }
}
