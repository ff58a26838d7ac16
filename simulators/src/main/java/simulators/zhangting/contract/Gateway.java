package simulators.zhangting.contract;

import java.util.UUID;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;

/** One simulated outside system. */
interface Gateway {

    /** Reads a call; {@code path} is the part after the service's name, for example {@code /password-resets}. */
    Asked read(Call call, String path);

    /** What every gateway with effects has: a way to ask what became of a key. */
    static Asked probeOrNothing(Call call, String path) {
        var prefix = "/operations/";
        return call.method().equals("GET") && path.startsWith(prefix)
                ? new Asked.Probe(Json.uuid(path.substring(prefix.length())))
                : new Asked.NoSuchPath();
    }

    /** The key under which a change is asked for. */
    static UUID key(Call call) {
        return Json.uuid(call.header("Idempotency-Key")
                .orElseThrow(() -> new Malformed("the header Idempotency-Key is missing")));
    }

    static boolean posts(Call call, String path, String wanted) {
        return call.method().equals("POST") && path.equals(wanted);
    }
}
