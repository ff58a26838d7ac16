package io.zhangting.execution.persistence;

import static io.zhangting.execution.persistence.jooq.Tables.OPERATION;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.OperationState.*;
import io.zhangting.execution.persistence.jooq.tables.records.OperationRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;

/** Operation states as columns. */
final class OperationStates {

    private OperationStates() {}

    static OperationState read(OperationRecord row) {
        Instant at = row.getAt();
        return switch (row.getState()) {
            case "ready" ->
                new Ready(
                        at,
                        Names.read(
                                Waiting.class,
                                Optional.ofNullable(row.getWaiting()).orElse("nothing")));
            case "by-hand" -> new ByHand(new AttemptId(row.getAttempt()), at);
            case "stopped" -> new Stopped(new AttemptId(row.getAttempt()), row.getText(), at);
            case "cancelled" -> new Cancelled(at);
            case "claimed" -> new Claimed(new AttemptId(row.getAttempt()), at);
            case "unknown" -> new Unknown(new AttemptId(row.getAttempt()), at, row.getProbes());
            case "pending" -> new Pending(new AttemptId(row.getAttempt()), row.getReceipt(), at);
            case "applied" -> new Applied(new AttemptId(row.getAttempt()), at);
            case "declined" -> new Declined(new AttemptId(row.getAttempt()), row.getCode(), row.getText(), at);
            default -> throw new IllegalStateException("unknown state of an operation: " + row.getState());
        };
    }

    static Map<Field<?>, Object> columns(OperationState state) {
        return switch (state) {
            case Ready(Instant notBefore, Waiting why) ->
                Map.of(OPERATION.STATE, "ready", OPERATION.AT, notBefore, OPERATION.WAITING, Names.write(why));
            case ByHand(AttemptId attempt, Instant since) -> attempt("by-hand", attempt, since);
            case Stopped(AttemptId attempt, String why, Instant since) ->
                with(attempt("stopped", attempt, since), Map.of(OPERATION.TEXT, why));
            case Cancelled(Instant at) -> Map.of(OPERATION.STATE, "cancelled", OPERATION.AT, at);
            case Claimed(AttemptId attempt, Instant since) -> attempt("claimed", attempt, since);
            case Unknown(AttemptId attempt, Instant since, int probes) ->
                with(attempt("unknown", attempt, since), Map.of(OPERATION.PROBES, probes));
            case Pending(AttemptId attempt, String receipt, Instant since) ->
                with(attempt("pending", attempt, since), Map.of(OPERATION.RECEIPT, receipt));
            case Applied(AttemptId attempt, Instant at) -> attempt("applied", attempt, at);
            case Declined(AttemptId attempt, String code, String text, Instant at) ->
                with(attempt("declined", attempt, at), Map.of(OPERATION.CODE, code, OPERATION.TEXT, text));
        };
    }

    private static Map<Field<?>, Object> attempt(String state, AttemptId attempt, Instant at) {
        return Map.of(OPERATION.STATE, state, OPERATION.ATTEMPT, attempt.value(), OPERATION.AT, at);
    }

    private static Map<Field<?>, Object> with(Map<Field<?>, Object> columns, Map<Field<?>, Object> more) {
        Map<Field<?>, Object> all = new HashMap<>(columns);
        all.putAll(more);
        return all;
    }
}
