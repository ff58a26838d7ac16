package io.zhangting.reviews.web;

import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ApplicationState.*;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.halls.domain.Choice;
import io.zhangting.halls.domain.ReviewRules;
import io.zhangting.kernel.StaffId;
import io.zhangting.notifications.domain.SentMessage;
import io.zhangting.reviews.domain.IdentityProof;
import io.zhangting.reviews.domain.Review;
import java.util.Optional;
import java.util.stream.Collectors;

/** States in the words that staff read, and who is working on an application. */
final class StaffWords {

    private StaffWords() {}

    static String of(ApplicationState state) {
        return switch (state) {
            case Draft d -> "未提交";
            case Submitted s -> "待审核";
            case InReview r -> "审核中";
            case AwaitingSecondReview a -> "待复核";
            case SecondReview s -> "复核中";
            case Approved a -> "已通过，待办理";
            case Executing e -> "柜台办理中";
            case Completed c -> "办理完成";
            case CompletedInPart p -> "部分完成";
            case Failed f -> "办理未成功";
            case Returned r -> "已退回客户";
            case Frozen f -> "已冻结";
            case Rejected r -> "已拒绝";
            case Withdrawn w -> "客户已撤回";
            case Expired e -> "已失效";
        };
    }

    static String of(ItemState state) {
        return switch (state) {
            case ItemState.Chosen c -> "待审核";
            case ItemState.Queued q -> "等待办理";
            case ItemState.Executing e -> "办理中";
            case ItemState.Unknown u -> "结果确认中";
            case ItemState.Pending p -> "柜台处理中";
            case ItemState.Done d -> "成功";
            case ItemState.Declined d -> "柜台拒绝";
        };
    }

    static Optional<String> note(ItemState state) {
        return state instanceof ItemState.Unknown
                ? Optional.of("系统正在核实柜台结果，不会重复办理")
                : Optional.of("客户原密码已失效，新密码未设置成功；请提醒客户重新申请").filter(gone -> state.isOldPasswordGone());
    }

    static String of(SentMessage.State state) {
        return switch (state) {
            case WAITING -> "待发送";
            case ACCEPTED -> "已提交短信平台";
            case DELIVERED -> "已送达";
            case UNDELIVERABLE -> "未送达";
            case GIVEN_UP -> "发送失败";
        };
    }

    /** A decision with how identity was established. */
    static String of(Review.Decision decision, ReviewRules rules) {
        return switch (decision) {
            case Review.Decision.Approved(Optional<IdentityProof> proof) ->
                "审核通过" + proof.map(given -> established(given, rules)).orElse("");
            case Review.Decision.Rejected(String reason) -> "审核不通过：" + reason;
            case Review.Decision.Returned(String reasons) -> "退回客户补充：" + reasons;
            case Review.Decision.Frozen(String reason) -> "冻结：" + reason;
            case Review.Decision.Thawed t -> "解除冻结";
        };
    }

    private static String established(IdentityProof proof, ReviewRules rules) {
        String way = rules.identityWay(proof.way()).map(Choice::title).orElse(proof.way());
        return "（身份核实：" + way + (proof.note().isEmpty() ? "" : "，" + proof.note()) + "）";
    }

    static Optional<StaffId> reviewer(ApplicationState state) {
        return switch (state) {
            case InReview r -> Optional.of(r.reviewer());
            case SecondReview s -> Optional.of(s.reviewer());
            case Approved a -> Optional.of(a.by());
            case Rejected r -> Optional.of(r.by());
            default -> Optional.empty();
        };
    }

    static Optional<String> reason(ApplicationState state) {
        return switch (state) {
            case Rejected r -> Optional.of(r.reason().text());
            case Returned r ->
                Optional.of(r.mend().stream().map(each -> each.reason().text()).collect(Collectors.joining("；")));
            case Frozen f -> Optional.of(f.reason().text());
            default -> Optional.empty();
        };
    }
}
