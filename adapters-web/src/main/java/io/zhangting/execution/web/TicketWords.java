package io.zhangting.execution.web;

import io.zhangting.execution.domain.CounterChange;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.TicketKind;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.execution.domain.TicketState;
import io.zhangting.kernel.web.StateNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tickets and operations in the words that staff read. */
final class TicketWords {

    private TicketWords() {}

    static String key(TicketKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String title(TicketKind kind) {
        return switch (kind) {
            case FIND_OUT -> "结果待核实";
            case BY_HAND -> "人工办理";
            case STOPPED -> "网关拒绝";
        };
    }

    static String of(TicketState state) {
        return switch (state) {
            case TicketState.Open o -> "待处理";
            case TicketState.Entered e -> "待复核";
            case TicketState.Settled s -> "已完结";
        };
    }

    static Optional<TicketState.Entry> entry(TicketState state) {
        return switch (state) {
            case TicketState.Open o -> Optional.empty();
            case TicketState.Entered e -> Optional.of(e.entry());
            case TicketState.Settled s -> s.entry();
        };
    }

    static String of(TicketResult result) {
        return switch (result) {
            case TicketResult.Done d -> "已办理成功";
            case TicketResult.Declined d -> "柜台拒绝";
            case TicketResult.NothingDone n -> "确认未办理，可重新发起";
        };
    }

    /** All results that this kind of ticket can have. */
    static List<TicketDetailJson.ResultJson> results(TicketKind kind) {
        return Stream.of(new TicketResult.Done(), new TicketResult.Declined("", ""), new TicketResult.NothingDone())
                .filter(kind::allows)
                .map(result -> new TicketDetailJson.ResultJson(StateNames.of(result), of(result)))
                .toList();
    }

    static String what(TicketKind kind, CounterChange change, String title) {
        String subject = change instanceof PasswordReset ? "重置" + title : title;
        return switch (kind) {
            case FIND_OUT -> "请在柜台核实该账户的“" + subject + "”是否已生效，再录入结果。未核实清楚之前请勿重复办理。";
            case BY_HAND ->
                change instanceof PasswordReset
                        ? "请两人在柜台为该账户办理“" + subject + "”：一人输入新密码前半段，另一人输入后半段，任何人都不能看到完整密码。"
                        : "请在柜台为该账户办理“" + subject + "”，办理后录入结果，由另一人复核。";
            case STOPPED -> "网关拒绝了本次“" + subject + "”，柜台没有办理。请先排除故障，再录入结果：选择“确认未办理，可重新发起”后系统会自动重新办理。";
        };
    }

    static String of(OperationState state) {
        return switch (state) {
            case OperationState.Ready r -> "等待办理";
            case OperationState.Claimed c -> "办理中";
            case OperationState.Unknown u -> "结果确认中";
            case OperationState.Pending p -> "柜台处理中";
            case OperationState.ByHand h -> "人工办理中";
            case OperationState.Stopped s -> "网关拒绝，待处理";
            case OperationState.Applied a -> "成功";
            case OperationState.Declined d -> "柜台拒绝";
            case OperationState.Cancelled c -> "已取消";
        };
    }
}
