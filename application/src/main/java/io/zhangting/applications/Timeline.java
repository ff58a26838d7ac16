package io.zhangting.applications;

import io.zhangting.applications.domain.Ending;
import io.zhangting.applications.domain.ItemState;
import io.zhangting.applications.domain.Mending;
import io.zhangting.applications.domain.Reason;
import io.zhangting.applications.domain.Step;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of the timeline and the names of the audit record. */
final class Timeline {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private Timeline() {}

    static String of(Step step) {
        return switch (step) {
            case Step.Submit s -> "提交申请";
            case Step.Claim c -> "领取审核";
            case Step.Release r -> "退回队列";
            case Step.Approve(StaffId by, boolean second, Instant at) -> second ? "初审通过，待复核" : "审核通过";
            case Step.Reject(StaffId by, Reason reason, Instant at) -> "审核不通过：" + reason.text();
            case Step.Return(StaffId by, List<Mending> mend, Instant at) -> "退回客户补充：" + sentences(mend);
            case Step.StartExecution e -> "开始在柜台办理";
            case Step.Finish(Ending ending, Instant at) ->
                switch (ending) {
                    case ALL_DONE -> "全部办理完成";
                    case SOME_DONE -> "部分办理完成";
                    case NONE_DONE -> "办理未成功";
                };
            case Step.ReturnByCounter(List<Mending> mend, Instant at) -> "柜台退回：" + sentences(mend);
            case Step.Freeze(Reason reason, Instant at) -> "冻结：" + reason.text();
            case Step.Thaw t -> "解除冻结";
            case Step.Withdraw w -> "客户撤回";
            case Step.Expire e -> "逾期失效";
        };
    }

    private static String sentences(List<Mending> mend) {
        return mend.stream().map(each -> each.reason().text()).collect(Collectors.joining("；"));
    }

    static String action(Step step) {
        return "application." + step.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String when(Instant at) {
        return "（柜台服务时间外，" + WHEN.format(at.atZone(BusinessClock.ZONE)) + "后办理）";
    }

    static String of(ItemState state, String title) {
        return switch (state) {
            case ItemState.Chosen c -> title + "：已选择";
            case ItemState.Queued(Instant since, Optional<Instant> runsAt) ->
                title + "：等待柜台办理" + runsAt.map(Timeline::when).orElse("");
            case ItemState.Executing e -> title + "：正在柜台办理";
            case ItemState.Unknown u -> title + "：结果确认中";
            case ItemState.Pending p -> title + "：柜台已受理，等待结果";
            case ItemState.Done d -> title + "：办理成功";
            case ItemState.Declined d ->
                title + "：柜台拒绝（" + d.code() + " " + d.text() + "）" + (d.isOldPasswordGone() ? "，原密码已失效" : "");
        };
    }
}
