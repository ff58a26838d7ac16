package simulators.zhangting.control;

import java.util.Optional;
import java.util.UUID;
import simulators.zhangting.callback.Manner;
import simulators.zhangting.callback.Settling;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Attempted;
import simulators.zhangting.state.Flight;
import simulators.zhangting.state.OperationId;
import simulators.zhangting.state.PendingChange;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.SimulatorState;
import simulators.zhangting.state.Standing;
import tools.jackson.databind.JsonNode;

/** Shows calls on their way, lets hanging ones go on, and settles pending changes. */
final class FlightControl {

    private final SimulatorState state;
    private final Settling settling;

    FlightControl(SimulatorState state, Settling settling) {
        this.state = state;
        this.settling = settling;
    }

    Reply list() {
        var array = Json.array();
        state.inFlight().all().stream().map(Flight::toJson).forEach(array::add);
        return Reply.json(200, array);
    }

    Reply pending() {
        var array = Json.array();
        state.operations().pending().stream().map(PendingChange::toJson).forEach(array::add);
        return Reply.json(200, array);
    }

    /** Without a body all hanging calls, with a key only the calls under it. */
    Reply release(Call call) {
        var key = call.body().length == 0 ? Optional.<UUID>empty() : key(Json.read(call.body()));
        var released =
                state.inFlight().release(flight -> key.isEmpty() || flight.key().equals(key));
        return Reply.json(200, Json.object().put("released", released));
    }

    private static Optional<UUID> key(JsonNode json) {
        return Json.optionalText(json, "key").map(Json::uuid);
    }

    Reply settle(Call call) {
        var json = Json.read(call.body());
        var service =
                ServiceName.of(Json.text(json, "service")).orElseThrow(() -> new Malformed("there is no such service"));
        return settle(new OperationId(service, Json.uuid(Json.text(json, "key"))), json)
                .map(FlightControl::settled)
                .orElseGet(() -> Reply.error(404, "nothing-pending", "nothing is pending under this key"));
    }

    private Optional<Standing> settle(OperationId id, JsonNode json) {
        var manner = Manner.of(json.path("callback"));
        return switch (Json.text(json, "status")) {
            case "applied" -> settling.settle(id, manner);
            case "declined" -> settling.settle(id, refusal(json), manner);
            default -> throw new Malformed("the status is applied or declined");
        };
    }

    private static Attempted.Refused refusal(JsonNode json) {
        return new Attempted.Refused(Json.text(json, "code"), Json.text(json, "text"));
    }

    private static Reply settled(Standing standing) {
        var applied = standing instanceof Standing.Applied;
        return Reply.json(200, Json.object().put("status", applied ? "applied" : "declined"));
    }
}
