package simulators.zhangting.pages;

import static simulators.zhangting.state.FaultKind.DECLINE;
import static simulators.zhangting.state.FaultKind.DELAY;
import static simulators.zhangting.state.FaultKind.DROP;
import static simulators.zhangting.state.FaultKind.ERROR_500_AFTER_EFFECT;
import static simulators.zhangting.state.FaultKind.FLOW_CONTROL;
import static simulators.zhangting.state.FaultKind.HANG_AFTER_EFFECT;
import static simulators.zhangting.state.FaultKind.HANG_BEFORE_EFFECT;
import static simulators.zhangting.state.FaultKind.LOST_REPLY;
import static simulators.zhangting.state.FaultKind.MAINTENANCE;
import static simulators.zhangting.state.FaultKind.NO_RECEIPT;
import static simulators.zhangting.state.FaultKind.PENDING;
import static simulators.zhangting.state.FaultKind.RECEIPT_FORGED;
import static simulators.zhangting.state.FaultKind.RECEIPT_STRANGER;
import static simulators.zhangting.state.FaultKind.RECEIPT_TWICE;
import static simulators.zhangting.state.FaultKind.UNAVAILABLE;
import static simulators.zhangting.state.FaultKind.UNDELIVERABLE;
import static simulators.zhangting.state.FaultKind.WRONG_PERSON;

import java.util.List;
import simulators.zhangting.http.Html;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.ServiceName;

/** A button for each usual fault: it strikes the next call and then is gone. */
final class QuickFaults {

    private static final String FORM = """
            <form method="post" action="add-fault" autocomplete="off"><input type="hidden" name="times" value="1">
            <div class="row"><label>只对账号<input name="account" placeholder="不填：下一个客户"></label></div>
            %s</form>
            """;

    private QuickFaults() {}

    static Html form() {
        return Html.of(FORM, Html.all(ServiceName.gateways().map(QuickFaults::row)));
    }

    private static Html row(ServiceName service) {
        var buttons = Html.all(kinds(service).stream().map(kind -> button(service, kind)));
        return Html.of("<p class=\"quick\"><b>%s</b>%s</p>", Names.of(service), buttons);
    }

    private static Html button(ServiceName service, FaultKind kind) {
        return Html.of(
                "<button name=\"quick\" value=\"%s/%s\" class=\"plain\">%s</button>",
                service.path(), kind.code(), kind.chinese());
    }

    private static List<FaultKind> kinds(ServiceName service) {
        return switch (service) {
            case CTP_MANAGEMENT, FEMAS, CFMMC ->
                List.of(
                        DELAY,
                        HANG_BEFORE_EFFECT,
                        HANG_AFTER_EFFECT,
                        LOST_REPLY,
                        DROP,
                        DECLINE,
                        FLOW_CONTROL,
                        MAINTENANCE,
                        ERROR_500_AFTER_EFFECT,
                        PENDING);
            case SMS ->
                List.of(
                        DELAY,
                        LOST_REPLY,
                        ERROR_500_AFTER_EFFECT,
                        UNDELIVERABLE,
                        RECEIPT_TWICE,
                        RECEIPT_FORGED,
                        RECEIPT_STRANGER,
                        NO_RECEIPT);
            case FACE -> List.of(WRONG_PERSON, UNAVAILABLE, DELAY);
            case CTP_FRONT -> List.of();
            case REGISTRY -> List.of(DELAY, DROP, UNAVAILABLE);
        };
    }
}
