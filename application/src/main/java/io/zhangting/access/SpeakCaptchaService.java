package io.zhangting.access;

import io.zhangting.access.domain.CaptchaId;
import io.zhangting.access.port.CaptchaStore;
import io.zhangting.access.port.CaptchaVoice;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class SpeakCaptchaService implements SpeakCaptcha {

    private static final int PLAYS = 3;

    private final CaptchaStore captchas;
    private final CaptchaVoice voice;
    private final CaptchaAnswers answers;
    private final InstantSource clock;

    SpeakCaptchaService(CaptchaStore captchas, CaptchaVoice voice, CaptchaAnswers answers, InstantSource clock) {
        this.captchas = captchas;
        this.voice = voice;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> speak(CaptchaId captcha) {
        return captchas.play(captcha, PLAYS, clock.instant())
                ? Optional.of(voice.speak(answers.of(captcha)))
                : Optional.empty();
    }
}
