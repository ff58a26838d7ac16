package simulators.zhangting.control;

import java.time.Duration;
import java.util.OptionalInt;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.state.Fault;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.FaultTarget;
import simulators.zhangting.state.ServiceName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A fault as JSON. Everything but service and kind may be left out. */
final class FaultJson {

    private FaultJson() {}

    static FaultTarget target(JsonNode json) {
        return new FaultTarget(service(json), Json.optionalText(json, "account"), Json.optionalText(json, "operation"));
    }

    static FaultScript script(JsonNode json) {
        var usual = FaultScript.usual(service(json), kind(json));
        return new FaultScript(
                usual.kind(),
                Duration.ofMillis(Json.number(json, "millis", usual.time().toMillis())),
                Json.number(json, "retryAfterSeconds", usual.retryAfterSeconds()),
                Json.optionalText(json, "code").orElse(usual.code()),
                Json.optionalText(json, "text").orElse(usual.text()));
    }

    static OptionalInt times(JsonNode json) {
        var times = (int) Json.number(json, "times", 0);
        return times > 0 ? OptionalInt.of(times) : OptionalInt.empty();
    }

    static ObjectNode write(Fault fault) {
        var json = Json.object()
                .put("id", fault.id())
                .put("service", fault.target().service().path())
                .put("kind", fault.script().kind().code());
        fault.target().account().ifPresent(account -> json.put("account", account));
        fault.target().operation().ifPresent(operation -> json.put("operation", operation));
        fault.timesLeft().ifPresent(times -> json.put("times", times));
        return json.put("millis", fault.script().time().toMillis())
                .put("retryAfterSeconds", fault.script().retryAfterSeconds())
                .put("code", fault.script().code())
                .put("text", fault.script().text());
    }

    private static ServiceName service(JsonNode json) {
        return ServiceName.of(Json.text(json, "service"))
                .filter(ServiceName::hasGateway)
                .orElseThrow(() -> new Malformed("there is no such service"));
    }

    private static FaultKind kind(JsonNode json) {
        return FaultKind.of(Json.text(json, "kind")).orElseThrow(() -> new Malformed("there is no such kind of fault"));
    }
}
