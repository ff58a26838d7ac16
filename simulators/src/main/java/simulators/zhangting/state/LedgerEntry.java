package simulators.zhangting.state;

import java.time.Instant;
import java.util.UUID;
import simulators.zhangting.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** One effect, numbered from 1. */
public record LedgerEntry(long sequence, Instant at, UUID key, Effect effect) {

    public ObjectNode toJson() {
        var json = Json.object()
                .put("sequence", sequence)
                .put("at", at.toString())
                .put("service", effect.service().path())
                .put("operation", effect.operation())
                .put("key", key.toString())
                .put("account", effect.account());
        json.set("facts", Json.from(effect.facts()));
        return json;
    }
}
