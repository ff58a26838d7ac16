package io.zhangting.access.web;

import io.zhangting.access.EnrolStaff;
import io.zhangting.access.domain.PasswordFault;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's first steps with a one-time code: a password, and an authenticator app that is proved to work. */
@RestController
@RequestMapping("/api/console/enrolment")
class EnrolmentController {

    private final EnrolStaff enrol;

    EnrolmentController(EnrolStaff enrol) {
        this.enrol = enrol;
    }

    record CodeJson(@Nullable String code) {

        @Override
        public String toString() {
            return "CodeJson[hidden]";
        }
    }

    record EnrolJson(
            @Nullable String code,
            @Nullable String password,
            @Nullable String totp) {

        @Override
        public String toString() {
            return "EnrolJson[hidden]";
        }
    }

    @PostMapping("/opening")
    ResponseEntity<?> open(@RequestBody CodeJson given, HttpServletRequest request) {
        return switch (enrol.open(secret(given.code()), request.getRemoteAddr())) {
            case EnrolStaff.Opening.Opened(StaffMember member, SecretText totp, SecretText link, byte[] picture) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(Map.of(
                                "name",
                                member.name(),
                                "displayName",
                                member.displayName(),
                                "secret",
                                totp.<String>reveal(text -> text),
                                "link",
                                link.<String>reveal(text -> text),
                                "picture",
                                "data:image/png;base64," + Base64.getEncoder().encodeToString(picture)));
            case EnrolStaff.Opening.Refused r -> refused();
            case EnrolStaff.Opening.TooManyTries(Duration wait) -> SignInProblems.tooManyTries(wait);
        };
    }

    @PostMapping
    ResponseEntity<?> enrol(@RequestBody EnrolJson given, HttpServletRequest request) {
        String totp = Optional.ofNullable(given.totp()).orElse("");
        return switch (enrol.enrol(secret(given.code()), secret(given.password()), totp, request.getRemoteAddr())) {
            case EnrolStaff.Result.Enrolled e -> ResponseEntity.noContent().build();
            case EnrolStaff.Result.CodeRefused c -> refused();
            case EnrolStaff.Result.PasswordTooWeak(PasswordFault fault) ->
                Problems.field(HttpStatus.UNPROCESSABLE_CONTENT, "password-too-weak", "password", fault.sentence());
            case EnrolStaff.Result.TotpWrong t ->
                Problems.field(
                        HttpStatus.UNPROCESSABLE_CONTENT, "totp-wrong", "totp", "动态口令不正确；请输入身份验证器中当前的6位数字，并检查手机时间是否准确");
            case EnrolStaff.Result.TooManyTries(Duration wait) -> SignInProblems.tooManyTries(wait);
        };
    }

    private static SecretText secret(@Nullable String text) {
        return new SecretText(Optional.ofNullable(text).orElse(""));
    }

    private static ResponseEntity<ProblemDetail> refused() {
        return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "enrolment-refused", "该链接无效、已使用或已过期，请联系管理员重新生成");
    }
}
