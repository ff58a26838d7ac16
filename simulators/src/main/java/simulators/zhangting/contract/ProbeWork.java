package simulators.zhangting.contract;

import simulators.zhangting.http.Json;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.OperationId;
import simulators.zhangting.state.Operations;
import simulators.zhangting.state.Standing;

/** Tells what became of a key; an absent one is fenced. */
record ProbeWork(Operations operations, OperationId id) implements Work {

    @Override
    public Reply normally() {
        return operations
                .probe(id)
                .map(ProbeWork::answer)
                .orElseGet(() -> Reply.json(404, Json.object().put("status", "absent")));
    }

    private static Reply answer(Standing standing) {
        return Reply.json(
                200,
                switch (standing) {
                    case Standing.Applied applied -> Json.object().put("status", "applied");
                    case Standing.Pending pending ->
                        Json.object().put("status", "pending").put("receipt", pending.receipt());
                    case Standing.Declined declined ->
                        Json.object()
                                .put("status", "declined")
                                .put("code", declined.code())
                                .put("text", declined.text());
                });
    }
}
