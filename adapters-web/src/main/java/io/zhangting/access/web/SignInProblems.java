package io.zhangting.access.web;

import io.zhangting.halls.domain.SignInWay;
import io.zhangting.kernel.web.Problems;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Sentences of a refused sign-in. They never tell whether an account exists. */
final class SignInProblems {

    private SignInProblems() {}

    static ResponseEntity<ProblemDetail> accountMalformed() {
        return Problems.field(unprocessable(), "account-malformed", "account", "资金账号为6至12位数字，请核对");
    }

    static ResponseEntity<ProblemDetail> phoneMalformed() {
        return Problems.field(unprocessable(), "phone-malformed", "phone", "手机号为11位数字，请填写开户时预留的手机号");
    }

    static ResponseEntity<ProblemDetail> captchaWrong() {
        return Problems.field(unprocessable(), "captcha-wrong", "captchaAnswer", "图形验证码不正确或已过期，请看新图片重新输入");
    }

    static ResponseEntity<ProblemDetail> captchaSilent() {
        return Problems.of(HttpStatus.NOT_FOUND, "captcha-silent", "这张图形验证码不能再朗读了，请换一张");
    }

    static ResponseEntity<ProblemDetail> nameMissing() {
        return Problems.field(unprocessable(), "name-missing", "name", "请按证件填写姓名");
    }

    static ResponseEntity<ProblemDetail> documentTypeUnknown() {
        return Problems.field(unprocessable(), "document-type-unknown", "documentType", "请选择证件类型；其他证件请到营业部办理");
    }

    static ResponseEntity<ProblemDetail> documentNumberMalformed() {
        return Problems.field(
                unprocessable(), "document-number-malformed", "documentNumber", "证件号码有误，请对照证件逐位核对（18位，末位可为X）");
    }

    static ResponseEntity<ProblemDetail> oldPermanentResidentId() {
        return Problems.field(
                unprocessable(),
                "old-permanent-resident-id",
                "documentNumber",
                "这是旧版永居证的号码（3位字母加12位数字），不能在线办理。请先到公安机关出入境管理机构换领新版永居证，并到营业部更新证件信息");
    }

    static ResponseEntity<ProblemDetail> codeWrong(SignInWay way) {
        String who = way instanceof SignInWay.ByAccount ? "资金账号" : "姓名、证件号码";
        return Problems.field(
                unprocessable(), "code-wrong", "code", "验证码不正确或已过期。请核对" + who + "与预留手机号，或重新获取验证码；手机号已停用请联系客服");
    }

    static ResponseEntity<ProblemDetail> tooManyTries(Duration wait) {
        return Problems.waiting("too-many-tries", wait, "尝试次数过多，请在" + minutes(wait) + "分钟后再试，或联系客服");
    }

    static ResponseEntity<ProblemDetail> tooManyCodes(Duration wait) {
        String when = wait.toMinutes() < 2 ? Problems.seconds(wait) + "秒" : minutes(wait) + "分钟";
        return Problems.waiting("too-many-codes", wait, "验证码获取过于频繁，请在" + when + "后再试");
    }

    static ResponseEntity<ProblemDetail> tooManyCaptchas(Duration wait) {
        return Problems.waiting("too-many-captchas", wait, "图形验证码获取过于频繁，请在" + minutes(wait) + "分钟后再试，或联系客服");
    }

    static ResponseEntity<ProblemDetail> policyNotOpened() {
        return Problems.field(unprocessable(), "policy-not-opened", "policyAccepted", "请先点开并阅读《隐私政策》");
    }

    static ResponseEntity<ProblemDetail> policyNotAccepted() {
        return Problems.field(unprocessable(), "policy-not-accepted", "policyAccepted", "请阅读并勾选同意《隐私政策》后登录");
    }

    private static HttpStatus unprocessable() {
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }
}
