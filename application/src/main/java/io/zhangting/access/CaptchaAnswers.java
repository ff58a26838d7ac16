package io.zhangting.access;

import io.zhangting.access.domain.CaptchaId;
import io.zhangting.kernel.KeyedHash;
import java.math.BigInteger;
import org.springframework.stereotype.Component;

/** Answers follow from ids by a secret key: picture and voice say the same, and no answer is kept anywhere. */
@Component
class CaptchaAnswers {

    private static final BigInteger BOUND = BigInteger.valueOf(10_000);

    private final KeyedHash hash;

    CaptchaAnswers(KeyedHash hash) {
        this.hash = hash;
    }

    String of(CaptchaId captcha) {
        byte[] bytes = hash.of("captcha-answer", captcha.value().toString());
        return "%04d".formatted(new BigInteger(1, bytes).mod(BOUND).intValue());
    }

    /** What is kept of it. */
    String hash(CaptchaId captcha, String answer) {
        return hash.text("captcha", captcha.value() + "\n" + answer.strip());
    }
}
