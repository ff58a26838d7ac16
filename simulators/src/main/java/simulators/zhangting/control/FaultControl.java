package simulators.zhangting.control;

import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Faults;

/** Lists, adds and removes faults. */
final class FaultControl {

    private static final String ONE = "/sim/faults/";

    private final Faults faults;

    FaultControl(Faults faults) {
        this.faults = faults;
    }

    Reply serve(Call call) {
        return switch (call.method()) {
            case "GET" -> list();
            case "POST" -> add(call);
            case "DELETE" -> remove(call.path());
            default -> Reply.error(405, "no-such-method", "GET, POST or DELETE");
        };
    }

    private Reply list() {
        var array = Json.array();
        faults.all().stream().map(FaultJson::write).forEach(array::add);
        return Reply.json(200, array);
    }

    private Reply add(Call call) {
        var json = Json.read(call.body());
        var fault = faults.add(FaultJson.target(json), FaultJson.script(json), FaultJson.times(json));
        return Reply.json(201, FaultJson.write(fault));
    }

    private Reply remove(String path) {
        if (!path.startsWith(ONE)) {
            faults.clear();
            return list();
        }
        return faults.remove(path.substring(ONE.length()))
                ? list()
                : Reply.error(404, "no-such-fault", "there is no such fault");
    }
}
