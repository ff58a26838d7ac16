package simulators.zhangting.contract;

import simulators.zhangting.http.Json;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Attempted;
import simulators.zhangting.state.OperationId;
import simulators.zhangting.state.Operations;
import simulators.zhangting.state.Standing;
import simulators.zhangting.state.Verdict;

/** A change, made at most once under its key. */
final class ChangeWork implements Work {

    private final Operations operations;
    private final OperationId id;
    private final String digest;
    private final Asked.Change change;

    ChangeWork(Operations operations, OperationId id, String digest, Asked.Change change) {
        this.operations = operations;
        this.id = id;
        this.digest = digest;
        this.change = change;
    }

    @Override
    public Reply normally() {
        return answer(operations.run(id, digest, change.attempt()));
    }

    @Override
    public Reply declined(String code, String text) {
        return answer(operations.run(id, digest, () -> new Attempted.Refused(code, text)));
    }

    @Override
    public Reply pending() {
        return answer(operations.promise(id, change.subject(), digest, change.attempt()));
    }

    private static Reply answer(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Taken taken -> answer(taken.standing());
            case Verdict.KeyReused reused -> Reply.error(409, "key-reused", "the key was used for another request");
            case Verdict.Fenced fenced -> Reply.error(410, "fenced", "the key was found absent before; nothing done");
        };
    }

    private static Reply answer(Standing standing) {
        return switch (standing) {
            case Standing.Applied applied -> Reply.json(200, applied.answer());
            case Standing.Pending pending -> Reply.json(202, Json.object().put("receipt", pending.receipt()));
            case Standing.Declined declined -> Reply.error(422, declined.code(), declined.text());
        };
    }
}
