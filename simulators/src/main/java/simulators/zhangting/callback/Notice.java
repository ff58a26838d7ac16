package simulators.zhangting.callback;

import java.util.UUID;
import simulators.zhangting.http.Json;
import simulators.zhangting.state.FaultScript;
import simulators.zhangting.state.OperationId;
import simulators.zhangting.state.Standing;
import tools.jackson.databind.node.ObjectNode;

/** What is to be told: to which path, in which field the key stands, and the rest of the body. */
record Notice(String path, String keyField, UUID key, ObjectNode outcome) {

    private static final String ROOT = "/api/callbacks/";

    static Notice settled(OperationId id, Standing standing) {
        return new Notice(ROOT + id.service().path() + "/operations", "key", id.key(), outcome(standing));
    }

    private static ObjectNode outcome(Standing standing) {
        return switch (standing) {
            case Standing.Applied applied -> status("applied");
            case Standing.Pending pending -> status("pending");
            case Standing.Declined(var code, var text) -> failure("declined", code, text);
        };
    }

    static Notice delivered(UUID message) {
        return receipt(message, status("delivered"));
    }

    static Notice failed(UUID message, FaultScript why) {
        return receipt(message, failure("failed", why.code(), why.text()));
    }

    private static Notice receipt(UUID message, ObjectNode outcome) {
        return new Notice(ROOT + "sms/receipts", "id", message, outcome);
    }

    private static ObjectNode failure(String status, String code, String text) {
        return status(status).put("code", code).put("text", text);
    }

    private static ObjectNode status(String status) {
        return Json.object().put("status", status);
    }

    /** The same about a key that nobody ever used. */
    Notice aboutAStranger() {
        return new Notice(path, keyField, UUID.randomUUID(), outcome);
    }

    byte[] body() {
        return Json.bytes(Json.object().put(keyField, key.toString()).setAll(outcome));
    }
}
