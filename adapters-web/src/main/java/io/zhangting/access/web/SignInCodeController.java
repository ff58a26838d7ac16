package io.zhangting.access.web;

import io.zhangting.access.MakeCaptcha;
import io.zhangting.access.RequestSignInCode;
import io.zhangting.access.SpeakCaptcha;
import io.zhangting.access.domain.CaptchaId;
import io.zhangting.accounts.domain.CustomerClaim;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.halls.ShowHall;
import io.zhangting.kernel.PhoneNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Captcha pictures, and codes for signing in. */
@RestController
@RequestMapping("/api/hall")
class SignInCodeController {

    private final MakeCaptcha captchas;
    private final SpeakCaptcha spoken;
    private final RequestSignInCode codes;
    private final ShowHall hall;
    private final Callers callers;

    SignInCodeController(
            MakeCaptcha captchas, SpeakCaptcha spoken, RequestSignInCode codes, ShowHall hall, Callers callers) {
        this.captchas = captchas;
        this.spoken = spoken;
        this.codes = codes;
        this.hall = hall;
        this.callers = callers;
    }

    record CaptchaJson(UUID id, String image) {}

    record CodeRequestJson(
            @Nullable String account,
            @Nullable String name,
            @Nullable String documentType,
            @Nullable String documentNumber,
            String phone,
            UUID captchaId,
            String captchaAnswer) {

        TypedClaims.Typed claim() {
            return new TypedClaims.Typed(account, name, documentType, documentNumber);
        }

        @Override
        public String toString() {
            return "CodeRequestJson[hidden]";
        }
    }

    @PostMapping("/captchas")
    ResponseEntity<?> captcha(HttpServletRequest request) {
        return switch (captchas.make(callers.of(request))) {
            case MakeCaptcha.Result.Made(CaptchaId id, byte[] png) ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(new CaptchaJson(
                                id.value(),
                                "data:image/png;base64," + Base64.getEncoder().encodeToString(png)));
            case MakeCaptcha.Result.TooMany(Duration wait) -> SignInProblems.tooManyCaptchas(wait);
        };
    }

    @PostMapping("/captchas/{id}/audio")
    ResponseEntity<?> audio(@PathVariable UUID id) {
        return spoken.speak(new CaptchaId(id))
                .<ResponseEntity<?>>map(wav -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("audio/wav"))
                        .body(wav))
                .orElseGet(SignInProblems::captchaSilent);
    }

    @PostMapping("/sign-in/codes")
    ResponseEntity<?> code(@RequestBody CodeRequestJson typed, HttpServletRequest request) {
        Optional<PhoneNumber> phone = PhoneNumber.parse(typed.phone());
        return switch (TypedClaims.read(hall.pack().signIn().way(), typed.claim())) {
            case TypedClaims.Problem(ResponseEntity<ProblemDetail> answer) -> answer;
            case TypedClaims.Claim c when phone.isEmpty() -> SignInProblems.phoneMalformed();
            case TypedClaims.Claim(CustomerClaim claim) -> code(claim, phone.get(), typed, request);
        };
    }

    private ResponseEntity<?> code(
            CustomerClaim claim, PhoneNumber phone, CodeRequestJson typed, HttpServletRequest request) {
        var asked = new RequestSignInCode.Request(
                claim, phone, new CaptchaId(typed.captchaId()), typed.captchaAnswer(), callers.of(request));
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
