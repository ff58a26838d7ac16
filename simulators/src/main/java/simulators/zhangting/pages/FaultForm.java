package simulators.zhangting.pages;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import simulators.zhangting.http.Form;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.FaultTarget;
import simulators.zhangting.state.ServiceName;

/** A fault as the form gives it. A quick button names service and kind in one field. */
record FaultForm(Form form) {

    FaultTarget target() {
        return new FaultTarget(service(), form.text("account"), form.text("operation"));
    }

    FaultScript script() {
        var kind = field("kind", 1).flatMap(FaultKind::of).orElseThrow(() -> unknown("kind"));
        var usual = FaultScript.usual(service(), kind);
        return new FaultScript(
                kind,
                Duration.ofMillis(number("millis").orElse(usual.time().toMillis())),
                number("retryAfterSeconds").orElse(usual.retryAfterSeconds()),
                form.text("code").orElse(usual.code()),
                form.text("text").orElse(usual.text()));
    }

    private ServiceName service() {
        return field("service", 0).flatMap(ServiceName::of).orElseThrow(() -> unknown("service"));
    }

    OptionalInt times() {
        return number("times")
                .filter(times -> times > 0 && times < 1_000_000)
                .map(times -> OptionalInt.of(times.intValue()))
                .orElseGet(OptionalInt::empty);
    }

    private Optional<String> field(String name, int ofQuick) {
        return form.text("quick")
                .map(quick -> quick.split("/", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> parts[ofQuick])
                .or(() -> form.text(name));
    }

    private Optional<Long> number(String name) {
        return form.text(name).filter(text -> text.matches("[0-9]{1,8}")).map(Long::parseLong);
    }

    private static Malformed unknown(String field) {
        return new Malformed("the field " + field + " has no such value");
    }
}
