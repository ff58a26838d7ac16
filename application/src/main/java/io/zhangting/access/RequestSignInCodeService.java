package io.zhangting.access;

import io.zhangting.access.port.CaptchaStore;
import io.zhangting.access.port.SignInRequests;
import io.zhangting.credentials.CheckLimits;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.credentials.domain.Limit;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.KeyedHash;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RequestSignInCodeService implements RequestSignInCode {

    private static final Limit PER_PHONE_MINUTE = new Limit("sign-in-code-minute", 1, CodeRules.RESEND_AFTER);
    private static final Limit PER_PHONE_DAY = new Limit("sign-in-code-day", 10, Duration.ofDays(1));
    private static final Limit PER_ORIGIN = new Limit("sign-in-code-origin", 60, Duration.ofHours(1));
    private static final Limit PER_SESSION = new Limit("sign-in-code-session", 10, Duration.ofHours(1));

    private final CaptchaStore captchas;
    private final SignInRequests requests;
    private final CheckLimits limits;
    private final KeyedHash hash;
    private final InstantSource clock;
    private final IdSource ids;

    RequestSignInCodeService(
            CaptchaStore captchas,
            SignInRequests requests,
            CheckLimits limits,
            KeyedHash hash,
            InstantSource clock,
            IdSource ids) {
        this.captchas = captchas;
        this.requests = requests;
        this.limits = limits;
        this.hash = hash;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    @Transactional
    public Result request(Request request) {
        if (!captchaIsRight(request)) {
            return new Result.CaptchaWrong();
        }
        String phone = hash.text("sign-in-phone", request.phone().value());
        Optional<Duration> wait = limits.take(Map.of(
                PER_PHONE_MINUTE,
                phone,
                PER_PHONE_DAY,
                phone,
                PER_ORIGIN,
                hash.text("origin", request.origin()),
                PER_SESSION,
                request.session()));
        if (wait.isPresent()) {
            return new Result.TooMany(wait.get());
        }
        requests.add(
                new SignInRequests.SignInRequest(ids.next(), request.claim(), request.phone(), request.session()),
                clock.instant().plus(CodeRules.LIFE));
        return new Result.Taken();
    }

    private boolean captchaIsRight(Request request) {
        String typed = MakeCaptchaService.answerHash(hash, request.captcha(), request.captchaAnswer());
        return captchas.take(request.captcha(), clock.instant())
                .filter(typed::equals)
                .isPresent();
    }
}
