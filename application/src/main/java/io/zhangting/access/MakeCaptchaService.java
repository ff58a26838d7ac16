package io.zhangting.access;

import io.zhangting.access.domain.Caller;
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
    private final CaptchaLimits limits;
    private final KeyedHash hash;
    private final IdSource ids;
    private final RandomGenerator random;
    private final InstantSource clock;

    MakeCaptchaService(
            CaptchaPictures pictures,
            CaptchaStore captchas,
            CaptchaLimits limits,
            KeyedHash hash,
            IdSource ids,
            RandomGenerator random,
            InstantSource clock) {
        this.pictures = pictures;
        this.captchas = captchas;
        this.limits = limits;
        this.hash = hash;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public Result make(Caller caller) {
        return limits.take(caller).<Result>map(Result.TooMany::new).orElseGet(this::make);
    }

    private Result make() {
        CaptchaId id = new CaptchaId(ids.next());
        String answer = random.ints(LENGTH, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
        captchas.add(id, answerHash(hash, id, answer), clock.instant().plus(LIFE));
        return new Result.Made(id, pictures.draw(answer));
    }

    static String answerHash(KeyedHash hash, CaptchaId id, String answer) {
        return hash.text("captcha", id.value() + "\n" + answer.strip());
    }
}
