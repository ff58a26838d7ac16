package simulators.zhangting.control;

import java.time.Duration;
import simulators.zhangting.front.FrontFault;
import simulators.zhangting.front.FrontFaultKind;
import simulators.zhangting.front.StandInFront;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A front and its faults as JSON. */
final class FrontJson {

    private FrontJson() {}

    static ObjectNode write(StandInFront front) {
        var json = Json.object()
                .put("counter", front.counter())
                .put("address", front.address())
                .put("mode", front.mode().code())
                .put("connected", front.connected())
                .put("knocks", front.knocks())
                .put("queryLimits", front.queryLimits())
                .put("privilegedOperator", front.privilegedOperator());
        json.set("logins", Json.from(front.logins()));
        json.set("authentications", Json.from(front.authentications()));
        json.set("faults", faults(front));
        return json;
    }

    static ArrayNode faults(StandInFront front) {
        var array = Json.array();
        front.faults().stream().map(FrontJson::write).forEach(array::add);
        return array;
    }

    private static ObjectNode write(FrontFault fault) {
        var json = Json.object()
                .put("kind", fault.kind().code())
                .put("request", fault.request())
                .put("times", fault.times())
                .put("millis", fault.time().toMillis())
                .put("code", fault.code())
                .put("text", fault.text());
        fault.account().ifPresent(account -> json.put("account", account));
        return json;
    }

    static FrontFault fault(JsonNode json) {
        var usual = FrontFault.of(kind(json));
        return new FrontFault(
                usual.kind(),
                Json.optionalText(json, "request").orElse(usual.request()),
                Json.optionalText(json, "account"),
                (int) Json.number(json, "times", usual.times()),
                Duration.ofMillis(Json.number(json, "millis", usual.time().toMillis())),
                (int) Json.number(json, "code", usual.code()),
                Json.optionalText(json, "text").orElse(usual.text()));
    }

    private static FrontFaultKind kind(JsonNode json) {
        return FrontFaultKind.of(Json.text(json, "kind"))
                .orElseThrow(() -> new Malformed("there is no such kind of fault"));
    }
}
