package io.zhangting.access.web;

import io.zhangting.access.MakeCaptcha;
import io.zhangting.access.RequestSignInCode;
import io.zhangting.access.domain.CaptchaId;
import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.kernel.PhoneNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Captcha pictures, and codes for signing in. */
@RestController
@RequestMapping("/api/hall")
class SignInCodeController {

    private final MakeCaptcha captchas;
    private final RequestSignInCode codes;
    private final SessionKeys keys;

    SignInCodeController(MakeCaptcha captchas, RequestSignInCode codes, SessionKeys keys) {
        this.captchas = captchas;
        this.codes = codes;
        this.keys = keys;
    }

    record CaptchaJson(UUID id, String image) {}

    record CodeRequestJson(String account, String phone, UUID captchaId, String captchaAnswer) {}

    @PostMapping("/captchas")
    ResponseEntity<CaptchaJson> captcha() {
        MakeCaptcha.Captcha captcha = captchas.make();
        String image = "data:image/png;base64," + Base64.getEncoder().encodeToString(captcha.png());
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new CaptchaJson(captcha.id().value(), image));
    }

    @PostMapping("/sign-in/codes")
    ResponseEntity<?> code(@RequestBody CodeRequestJson typed, HttpServletRequest request) {
        Optional<AccountNumber> account = AccountNumber.parse(typed.account());
        Optional<PhoneNumber> phone = PhoneNumber.parse(typed.phone());
        if (account.isEmpty()) {
            return SignInProblems.accountMalformed();
        }
        return phone.isEmpty() ? SignInProblems.phoneMalformed() : code(account.get(), phone.get(), typed, request);
    }

    private ResponseEntity<?> code(
            AccountNumber account, PhoneNumber phone, CodeRequestJson typed, HttpServletRequest request) {
        var asked = new RequestSignInCode.Request(
                account,
                phone,
                new CaptchaId(typed.captchaId()),
                typed.captchaAnswer(),
                keys.of(request.getSession()),
                request.getRemoteAddr());
        return switch (codes.request(asked)) {
            case RequestSignInCode.Result.Taken t -> ResponseEntity.accepted().body(CodeSentJson.SENT);
            case RequestSignInCode.Result.CaptchaWrong c -> SignInProblems.captchaWrong();
            case RequestSignInCode.Result.TooMany(Duration wait) -> SignInProblems.tooManyCodes(wait);
        };
    }

    record CodeSentJson(long resendAfterSeconds, long expiresInSeconds) {

        static final CodeSentJson SENT =
                new CodeSentJson(CodeRules.RESEND_AFTER.toSeconds(), CodeRules.LIFE.toSeconds());
    }
}
