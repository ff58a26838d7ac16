package io.zhangting.access;

import io.zhangting.access.domain.Caller;
import io.zhangting.access.domain.CaptchaId;
import io.zhangting.access.port.CaptchaPictures;
import io.zhangting.access.port.CaptchaStore;
import io.zhangting.kernel.IdSource;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

@Service
class MakeCaptchaService implements MakeCaptcha {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final CaptchaPictures pictures;
    private final CaptchaStore captchas;
    private final CaptchaLimits limits;
    private final CaptchaAnswers answers;
    private final IdSource ids;
    private final InstantSource clock;

    MakeCaptchaService(
            CaptchaPictures pictures,
            CaptchaStore captchas,
            CaptchaLimits limits,
            CaptchaAnswers answers,
            IdSource ids,
            InstantSource clock) {
        this.pictures = pictures;
        this.captchas = captchas;
        this.limits = limits;
        this.answers = answers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result make(Caller caller) {
        return limits.take(caller).<Result>map(Result.TooMany::new).orElseGet(this::make);
    }

    private Result make() {
        CaptchaId id = new CaptchaId(ids.next());
        String answer = answers.of(id);
        captchas.add(id, answers.hash(id, answer), clock.instant().plus(LIFE));
        return new Result.Made(id, pictures.draw(answer));
    }
}
