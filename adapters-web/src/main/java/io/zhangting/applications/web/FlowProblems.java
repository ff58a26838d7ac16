package io.zhangting.applications.web;

import io.zhangting.applications.FlowRefusal;
import io.zhangting.credentials.domain.BrokenRule;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.Offer;
import io.zhangting.halls.domain.Opening;
import io.zhangting.halls.domain.Prerequisite;
import io.zhangting.identity.StorePhoto;
import io.zhangting.identity.domain.DocumentFault;
import io.zhangting.kernel.web.EnumNames;
import io.zhangting.kernel.web.Problems;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Every refusal of a flow as a problem with its way out. */
final class FlowProblems {

    private FlowProblems() {}

    static ResponseEntity<ProblemDetail> of(FlowRefusal refusal) {
        return switch (refusal) {
            case FlowRefusal.NotFound n -> Problems.notFound();
            case FlowRefusal.NoSuchBusiness n -> Problems.notFound();
            case FlowRefusal.NoSuchAgreement n -> Problems.notFound();
            case FlowRefusal.NotEditable n -> conflict("not-editable", "申请已提交，不能再修改；可在“审批中”查看进度");
            case FlowRefusal.OutOfOrder(FlowStep due) -> step("step-out-of-order", due, "请先完成“" + due.title() + "”");
            case FlowRefusal.StepMissing(FlowStep due) -> step("step-missing", due, "还不能提交，请先完成“" + due.title() + "”");
            case FlowRefusal.ClosedNow(Opening opening) -> conflict("closed-now", closed(opening));
            case FlowRefusal.InProgressAlready i -> conflict("in-progress-already", "您已有一笔同类申请正在办理，请在“审批中”查看进度");
            case FlowRefusal.KeyReused k -> conflict("key-reused", "请求重复但内容不同，请返回首页重新办理");
            case FlowRefusal.NothingChosen n -> field("nothing-chosen", "kinds", "请至少选择一种要重置的密码");
            case FlowRefusal.KindNotHeld(String title) ->
                field("kind-not-held", "kinds", "您没有开通" + title + "对应的账户，不能重置");
            case FlowRefusal.NotEligible(Prerequisite unmet) ->
                Problems.of(
                        HttpStatus.CONFLICT,
                        "not-eligible",
                        unmet.sentence(),
                        Map.of("prerequisite", EnumNames.of(unmet)));
            case FlowRefusal.NoticeNotRead(String title) -> conflict("notice-not-read", "请先点开并阅读" + title);
            case FlowRefusal.PasswordMissing(Offer offer) ->
                password("password-missing", offer, "请设置新的" + offer.title());
            case FlowRefusal.PasswordRefused(Offer offer, List<BrokenRule> rules) ->
                password(
                        "password-refused",
                        offer,
                        rules.stream().map(BrokenRule::sentence).collect(Collectors.joining("；")));
            case FlowRefusal.PasswordUnreadable(Offer offer) ->
                password("password-unreadable", offer, offer.title() + "没有传送完整，请重新输入");
            case FlowRefusal.PhotoRefused(StorePhoto.Result why) -> photo(why);
            case FlowRefusal.DocumentRefused(List<DocumentFault> faults) -> document(faults);
            case FlowRefusal.CodeWrong c -> field("code-wrong", "code", "验证码不正确或已过期，请核对后重新输入，或重新获取");
            case FlowRefusal.TooManyTries(Duration wait) ->
                Problems.waiting("too-many-tries", wait, "验证码错误次数过多，请在" + minutes(wait) + "分钟后再试，已填内容不会丢失");
            case FlowRefusal.TooManyCodes(Duration wait) ->
                Problems.waiting("too-many-codes", wait, "验证码获取过于频繁，请在" + Problems.seconds(wait) + "秒后再试");
            case FlowRefusal.ConsentMissing c -> field("consent-missing", "consent", "请先阅读并同意《人脸信息处理单独同意书》，或选择由工作人员核实");
            case FlowRefusal.FaceNotMatched(int left) -> faceNotMatched(left);
            case FlowRefusal.FaceTriesUsedUp f ->
                Problems.of(HttpStatus.TOO_MANY_REQUESTS, "face-tries-used-up", "人脸核验次数已用完，请选择“由工作人员核实”继续办理");
            case FlowRefusal.FaceUnavailable f ->
                Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "face-unavailable", "人脸核验服务暂时不可用，请稍后重试，或选择由工作人员核实");
            case FlowRefusal.AgreementNotOpened(String title) -> conflict("agreement-not-opened", "请先点开并阅读" + title);
            case FlowRefusal.ReadingTooShort(Duration left) ->
                Problems.of(
                        HttpStatus.CONFLICT,
                        "reading-too-short",
                        "请再阅读" + Problems.seconds(left) + "秒后勾选",
                        Map.of("retryAfterSeconds", Problems.seconds(left)));
            case FlowRefusal.AgreementNotAccepted(String title) ->
                conflict("agreement-not-accepted", "请先阅读并勾选" + title);
            case FlowRefusal.NotLocked(String sentence) -> conflict("not-locked", sentence + "；如仍无法登录，请办理“重置密码”或联系客服");
            case FlowRefusal.NotWithdrawable n -> conflict("not-withdrawable", "申请正在审核或已办理，不能撤回；如有疑问请联系客服");
            case FlowRefusal.TooLateToFreeze t -> conflict("too-late-to-freeze", "申请已在办理或已结束，请立即致电客服");
            case FlowRefusal.RevealNotReady r -> conflict("reveal-not-ready", "新密码尚未生效，请在办理完成后查看");
            case FlowRefusal.RevealUsed r -> conflict("reveal-used", "新密码已查看过，不能再次显示；如未记下，请重新申请重置");
            case FlowRefusal.RevealExpired r -> conflict("reveal-expired", "新密码超过72小时未查看，已失效删除；请重新申请重置");
        };
    }

    private static ResponseEntity<ProblemDetail> password(String code, Offer offer, String sentence) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                code,
                sentence,
                Map.of(
                        "field",
                        "passwords." + offer.kind().value(),
                        "step",
                        FlowStep.ITEMS.name().toLowerCase(Locale.ROOT)));
    }

    private static String closed(Opening opening) {
        return switch (opening) {
            case Opening.Closed(Optional<LocalDateTime> at) ->
                "现在不在受理时间内"
                        + at.map(time -> "，下次受理时间：" + time.toString().replace('T', ' '))
                                .orElse("");
            case Opening.CalendarMissing c -> "暂时无法受理，请联系客服";
            case Opening.Open o -> "请重试";
        };
    }

    private static ResponseEntity<ProblemDetail> photo(StorePhoto.Result why) {
        return switch (why) {
            case StorePhoto.Result.TooLarge t ->
                Problems.of(HttpStatus.CONTENT_TOO_LARGE, "file-too-large", "图片超过5MB，请重新拍摄或选择较小的图片");
            case StorePhoto.Result.WrongType w ->
                Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-type", "只支持 JPG 或 PNG 图片，请重新选择");
            case StorePhoto.Result.Damaged d ->
                Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "file-damaged", "图片无法读取，或尺寸过小、过大，请重新拍摄");
            case StorePhoto.Result.TooMany m ->
                Problems.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-files", "今天上传的图片太多了，请明天再试，或联系客服；已填内容不会丢失");
            case StorePhoto.Result.Stored s -> throw new IllegalStateException("a stored photo was not refused");
        };
    }

    /** The first fault names its field; all of them are listed. */
    private static ResponseEntity<ProblemDetail> document(List<DocumentFault> faults) {
        DocumentFault first = faults.getFirst();
        List<Map<String, String>> all = faults.stream()
                .map(fault -> Map.of("code", fault.code(), "field", fault.field(), "detail", fault.sentence()))
                .toList();
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                first.code(),
                first.sentence(),
                Map.of("field", first.field(), "fields", all));
    }

    private static ResponseEntity<ProblemDetail> faceNotMatched(int left) {
        String sentence = "未能确认是您本人，请正对镜头、光线充足时重试（还可尝试" + left + "次），或选择由工作人员核实";
        return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "face-not-matched", sentence, Map.of("triesLeft", left));
    }

    private static ResponseEntity<ProblemDetail> conflict(String code, String sentence) {
        return Problems.of(HttpStatus.CONFLICT, code, sentence);
    }

    private static ResponseEntity<ProblemDetail> step(String code, FlowStep due, String sentence) {
        return Problems.of(
                HttpStatus.CONFLICT, code, sentence, Map.of("step", due.name().toLowerCase(Locale.ROOT)));
    }

    private static ResponseEntity<ProblemDetail> field(String code, String field, String sentence) {
        return Problems.field(HttpStatus.UNPROCESSABLE_CONTENT, code, field, sentence);
    }

    private static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }
}
