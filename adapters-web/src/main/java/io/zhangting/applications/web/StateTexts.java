package io.zhangting.applications.web;

import io.zhangting.applications.domain.ApplicationState;
import io.zhangting.applications.domain.ApplicationState.*;
import io.zhangting.applications.domain.ItemState;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** States in the words that customers read. */
final class StateTexts {

    private StateTexts() {}

    static String of(ApplicationState state) {
        return switch (state) {
            case Draft d -> "未完成";
            case Submitted s -> "审批中";
            case InReview r -> "审批中";
            case AwaitingSecondReview a -> "审批中";
            case SecondReview s -> "审批中";
            case Approved a -> "审核通过，等待办理";
            case Executing e -> "办理中";
            case Completed c -> "办理完成";
            case CompletedInPart p -> "部分办理完成";
            case Failed f -> "办理未成功";
            case Returned r -> "需补充资料";
            case Frozen f -> "已暂停，请联系客服";
            case Rejected r -> "审核未通过";
            case Withdrawn w -> "已撤回";
            case Expired e -> "已失效";
        };
    }

    static String group(ApplicationState state) {
        return state.isEditable() ? "unfinished" : state.isFinal() ? "done" : "in-review";
    }

    static Optional<Instant> finishedAt(ApplicationState state) {
        return switch (state) {
            case Completed(Instant at) -> Optional.of(at);
            case CompletedInPart(Instant at) -> Optional.of(at);
            case Failed(Instant at) -> Optional.of(at);
            case Rejected r -> Optional.of(r.at());
            case Withdrawn(Instant at) -> Optional.of(at);
            case Expired(Instant at) -> Optional.of(at);
            default -> Optional.empty();
        };
    }

    static Optional<String> reason(ApplicationState state) {
        return switch (state) {
            case Rejected r -> Optional.of(r.reason().text());
            case Returned r ->
                Optional.of(r.mend().stream().map(each -> each.reason().text()).collect(Collectors.joining("；")));
            default -> Optional.empty();
        };
    }

    static String of(ItemState state) {
        return switch (state) {
            case ItemState.Chosen c -> "待提交";
            case ItemState.Queued q -> "等待办理";
            case ItemState.Executing e -> "办理中";
            case ItemState.Unknown u -> "结果确认中";
            case ItemState.Pending p -> "柜台处理中";
            case ItemState.Done d -> "办理成功";
            case ItemState.Declined d -> "办理未成功";
        };
    }

    static Optional<Instant> runsAt(ItemState state) {
        return state instanceof ItemState.Queued queued ? queued.runsAt() : Optional.empty();
    }

    static Optional<String> message(ItemState state) {
        return switch (state) {
            case ItemState.Unknown u -> Optional.of("柜台尚未确认结果，系统正在核实，不会重复办理，请勿重复申请");
            case ItemState.Pending p -> Optional.of("柜台已受理，结果稍后返回");
            case ItemState.Queued(Instant since, Optional<Instant> runsAt)
            when runsAt.isPresent() -> Optional.of("现在不在柜台服务时间内，到时自动办理");
            case ItemState.Declined d ->
                Optional.of("柜台未受理：" + d.text() + (d.isOldPasswordGone() ? "。原密码已失效，暂时无法用它登录" : ""));
            default -> Optional.empty();
        };
    }
}
