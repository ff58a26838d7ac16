package simulators.zhangting.control;

import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.AccountLock;
import simulators.zhangting.state.Locks;
import simulators.zhangting.state.ServiceName;
import tools.jackson.databind.JsonNode;

/** Shows, sets and lifts the locks of accounts on the trading counters. */
final class LockControl {

    private final Locks locks;

    LockControl(Locks locks) {
        this.locks = locks;
    }

    Reply serve(Call call) {
        return switch (call.method()) {
            case "GET" -> list();
            case "PUT" -> put(Json.read(call.body()));
            default -> Reply.error(405, "no-such-method", "GET or PUT");
        };
    }

    private Reply put(JsonNode json) {
        var counter = counter(json);
        var account = Json.text(json, "account");
        if (locked(json)) {
            locks.lock(counter, account);
        } else {
            locks.unlock(counter, account);
        }
        return list();
    }

    private static ServiceName counter(JsonNode json) {
        return ServiceName.of(Json.text(json, "counter"))
                .filter(Locks.COUNTERS::contains)
                .orElseThrow(() -> new Malformed("the counter is ctp-management or femas"));
    }

    private static boolean locked(JsonNode json) {
        if (!json.path("locked").isBoolean()) {
            throw new Malformed("the field locked is true or false");
        }
        return json.path("locked").asBoolean();
    }

    private Reply list() {
        var array = Json.array();
        locks.all().forEach((place, lock) -> array.add(describe(place, lock)));
        return Reply.json(200, array);
    }

    private static JsonNode describe(Locks.Place place, AccountLock lock) {
        return Json.object()
                .put("counter", place.counter().path())
                .put("account", place.account())
                .setAll(lock.toJson());
    }
}
