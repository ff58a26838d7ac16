package simulators.zhangting.state;

import simulators.zhangting.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** A change that was taken on and has no outcome yet. */
public record PendingChange(OperationId id, Subject subject, String receipt) {

    public ObjectNode toJson() {
        return Json.object()
                .put("service", id.service().path())
                .put("operation", subject.operation())
                .put("account", subject.account())
                .put("key", id.key().toString())
                .put("receipt", receipt);
    }
}
