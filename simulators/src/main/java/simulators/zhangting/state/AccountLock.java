package simulators.zhangting.state;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import simulators.zhangting.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** Why and since when an account may not log in. */
public record AccountLock(String reason, Instant since) {

    private static final ZoneId COUNTER_ZONE = ZoneId.of("Asia/Shanghai");

    public ObjectNode toJson() {
        var since = this.since.truncatedTo(ChronoUnit.SECONDS).atZone(COUNTER_ZONE);
        return Json.object()
                .put("locked", true)
                .put("reason", reason)
                .put("since", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(since));
    }
}
