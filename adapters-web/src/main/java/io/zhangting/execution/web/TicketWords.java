package io.zhangting.execution.web;

import io.zhangting.execution.domain.CounterChange;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Stage;
import io.zhangting.execution.domain.Ticket;
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

    /** Of two steps, a settled one lets the next begin by itself. */
    static String what(Ticket ticket, Operation operation, String title) {
        Stage.Call call = operation.stage().callOf(ticket.attempt());
        return switch (call) {
            case ONLY -> what(ticket.kind(), operation.change(), title);
            case FIRST -> call.says(whatOfStep(ticket.kind(), operation.change(), "临时密码", title) + "第一步成功后系统会自动进行第二步。");
            case SECOND -> call.says(whatOfStep(ticket.kind(), operation.change(), "新密码", title));
        };
    }

    private static String whatOfStep(TicketKind kind, CounterChange change, String password, String title) {
        return switch (kind) {
            case FIND_OUT -> "请在柜台核实该账户的“" + title + "”是否已改为" + password + "（任何人都不能看到密码），再录入结果。未核实清楚之前请勿重复办理。";
            case STOPPED -> "柜台拒绝了把“" + title + "”改为" + password + "，没有办理。请先排除故障，再录入结果：选择“确认未办理，可重新发起”后系统会自动重新办理。";
            case BY_HAND -> what(kind, change, title);
        };
    }

    private static String what(TicketKind kind, CounterChange change, String title) {
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

    /** Of two steps, which one. */
    static String of(Operation operation) {
        return operation.state().isFinal()
                ? of(operation.state())
                : call(operation).says(of(operation.state()));
    }

    /** A temporary password that is set makes the second step the next one. */
    private static Stage.Call call(Operation operation) {
        return switch (operation.stage()) {
            case Stage.OneCall o -> Stage.Call.ONLY;
            case Stage.TemporaryChosen c -> Stage.Call.FIRST;
            case Stage.TemporarySet s -> Stage.Call.SECOND;
        };
    }

    private static String of(OperationState state) {
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
