package io.zhangting.credentials.persistence;

import static io.zhangting.credentials.persistence.jooq.Tables.SECRET;

import io.zhangting.credentials.domain.SecretState;
import io.zhangting.credentials.persistence.jooq.tables.records.SecretRecord;
import java.time.Instant;
import java.util.Map;
import org.jooq.Field;

/** Secret states as columns. */
final class SecretStates {

    private SecretStates() {}

    static SecretState read(SecretRecord row) {
        return switch (row.getState()) {
            case "waiting" -> new SecretState.Waiting();
            case "ready" -> new SecretState.Ready(row.getAt());
            case "opened" -> new SecretState.Opened(row.getSession(), row.getAt());
            case "wiped" -> new SecretState.Wiped(SecretState.Why.valueOf(row.getWhy()), row.getAt());
            default -> throw new IllegalStateException("unknown state of a secret: " + row.getState());
        };
    }

    static Map<Field<?>, Object> columns(SecretState state) {
        return switch (state) {
            case SecretState.Waiting w -> Map.of(SECRET.STATE, "waiting");
            case SecretState.Ready(Instant until) -> Map.of(SECRET.STATE, "ready", SECRET.AT, until);
            case SecretState.Opened(String session, Instant until) ->
                Map.of(SECRET.STATE, "opened", SECRET.SESSION, session, SECRET.AT, until);
            case SecretState.Wiped(SecretState.Why why, Instant at) ->
                Map.of(SECRET.STATE, "wiped", SECRET.WHY, why.name(), SECRET.AT, at);
        };
    }
}
