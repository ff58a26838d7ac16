package io.zhangting.access;

import io.zhangting.access.domain.CaptchaId;
import io.zhangting.access.port.CaptchaPictures;
import io.zhangting.access.port.CaptchaStore;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.KeyedHash;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
class MakeCaptchaService implements MakeCaptcha {

    private static final int LENGTH = 4;
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final CaptchaPictures pictures;
    private final CaptchaStore captchas;
    private final KeyedHash hash;
    private final IdSource ids;
    private final RandomGenerator random;
    private final InstantSource clock;

    MakeCaptchaService(
            CaptchaPictures pictures,
            CaptchaStore captchas,
            KeyedHash hash,
            IdSource ids,
            RandomGenerator random,
            InstantSource clock) {
        this.pictures = pictures;
        this.captchas = captchas;
        this.hash = hash;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public Captcha make() {
        CaptchaId id = new CaptchaId(ids.next());
        String answer = random.ints(LENGTH, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
        captchas.add(id, answerHash(hash, id, answer), clock.instant().plus(LIFE));
        return new Captcha(id, pictures.draw(answer));
    }

    static String answerHash(KeyedHash hash, CaptchaId id, String answer) {
        return hash.text("captcha", id.value() + "\n" + answer.strip());
    }
}
