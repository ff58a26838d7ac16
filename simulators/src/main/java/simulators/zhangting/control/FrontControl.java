package simulators.zhangting.control;

import simulators.zhangting.front.FrontMode;
import simulators.zhangting.front.Fronts;
import simulators.zhangting.front.StandInFront;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.http.Reply;
import tools.jackson.databind.JsonNode;

/** Shows the trader fronts, starts them, and scripts what they do. */
final class FrontControl {

    private static final String ALL = "/sim/fronts";
    private static final String FAULTS = "/faults";

    private final Fronts fronts;

    FrontControl(Fronts fronts) {
        this.fronts = fronts;
    }

    Reply serve(Call call) {
        var rest = call.path().substring(ALL.length());
        if (rest.isEmpty()) {
            return call.method().equals("GET") ? list() : noSuchMethod("GET");
        }
        return rest.endsWith(FAULTS)
                ? faults(call, front(rest.substring(0, rest.length() - FAULTS.length())))
                : one(call, rest);
    }

    private Reply list() {
        var array = Json.array();
        fronts.all().stream().map(FrontJson::write).forEach(array::add);
        return Reply.json(200, array);
    }

    private Reply one(Call call, String rest) {
        return switch (call.method()) {
            case "GET" -> Reply.json(200, FrontJson.write(front(rest)));
            case "PUT" -> change(fronts.of(name(rest)), Json.read(call.body()));
            default -> noSuchMethod("GET or PUT");
        };
    }

    private Reply change(StandInFront front, JsonNode json) {
        Json.optionalText(json, "mode").map(FrontControl::mode).ifPresent(front::mode);
        if (json.path("queryLimits").isBoolean()) {
            front.queryLimits(json.path("queryLimits").asBoolean());
        }
        if (json.path("privilegedOperator").isBoolean()) {
            front.privilegedOperator(json.path("privilegedOperator").asBoolean());
        }
        return Reply.json(200, FrontJson.write(front));
    }

    private Reply faults(Call call, StandInFront front) {
        return switch (call.method()) {
            case "GET" -> Reply.json(200, FrontJson.faults(front));
            case "POST" -> {
                front.script(FrontJson.fault(Json.read(call.body())));
                yield Reply.json(201, FrontJson.faults(front));
            }
            case "DELETE" -> {
                front.clearFaults();
                yield Reply.json(200, FrontJson.faults(front));
            }
            default -> noSuchMethod("GET, POST or DELETE");
        };
    }

    private StandInFront front(String rest) {
        return fronts.running(name(rest)).orElseThrow(() -> new Malformed("there is no such front; PUT starts one"));
    }

    private static String name(String rest) {
        if (!rest.matches("/[a-z0-9-]{1,40}")) {
            throw new Malformed("a counter is named like seat-50011");
        }
        return rest.substring(1);
    }

    private static FrontMode mode(String code) {
        return FrontMode.of(code).orElseThrow(() -> new Malformed("the mode is normal, storm or refusing"));
    }

    private static Reply noSuchMethod(String methods) {
        return Reply.error(405, "no-such-method", methods);
    }
}
