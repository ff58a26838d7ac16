package simulators.zhangting.callback;

import java.time.Instant;
import java.util.UUID;
import simulators.zhangting.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A callback that has come to its end.
 *
 * @param answer the hall's status, 0 if there never was one
 */
public record SentCallback(Instant at, String path, UUID key, Manner manner, int answer) {

    public ObjectNode toJson() {
        return Json.object()
                .put("at", at.toString())
                .put("path", path)
                .put("key", key.toString())
                .put("manner", manner.code())
                .put("answer", answer);
    }
}
