package io.zhangting.access;

import io.zhangting.access.port.CaptchaStore;
import io.zhangting.access.port.SignInRequests;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.kernel.IdSource;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RequestSignInCodeService implements RequestSignInCode {

    private final CaptchaStore captchas;
    private final SignInRequests requests;
    private final CodeRequestLimits limits;
    private final CaptchaAnswers answers;
    private final InstantSource clock;
    private final IdSource ids;

    RequestSignInCodeService(
            CaptchaStore captchas,
            SignInRequests requests,
            CodeRequestLimits limits,
            CaptchaAnswers answers,
            InstantSource clock,
            IdSource ids) {
        this.captchas = captchas;
        this.requests = requests;
        this.limits = limits;
        this.answers = answers;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    @Transactional
    public Result request(Request request) {
        if (!captchaIsRight(request)) {
            return new Result.CaptchaWrong();
        }
        return limits.take(request).<Result>map(Result.TooMany::new).orElseGet(() -> taken(request));
    }

    private Result taken(Request request) {
        requests.add(
                new SignInRequests.SignInRequest(
                        ids.next(),
                        request.claim(),
                        request.phone(),
                        request.caller().session()),
                clock.instant().plus(CodeRules.LIFE));
        return new Result.Taken();
    }

    private boolean captchaIsRight(Request request) {
        String typed = answers.hash(request.captcha(), request.captchaAnswer());
        return captchas.take(request.captcha(), clock.instant())
                .filter(typed::equals)
                .isPresent();
    }
}
