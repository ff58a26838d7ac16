package io.zhangting.execution.persistence;

import static io.zhangting.execution.persistence.jooq.Tables.OPERATION;

import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Stage;
import io.zhangting.execution.persistence.jooq.tables.records.OperationRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Stages of operations as columns. */
final class Stages {

    private Stages() {}

    static Stage read(OperationRecord row) {
        if (row.getTemporary() == null) {
            return new Stage.OneCall(row.getOldPasswordGone());
        }
        SecretId temporary = new SecretId(row.getTemporary());
        return row.getTemporarySetBy() == null
                ? new Stage.TemporaryChosen(temporary, row.getOldPasswordGone())
                : new Stage.TemporarySet(temporary, new AttemptId(row.getTemporarySetBy()));
    }

    static Map<Field<?>, @Nullable Object> columns(Stage stage) {
        return switch (stage) {
            case Stage.OneCall(boolean gone) -> columns(null, null, gone);
            case Stage.TemporaryChosen(SecretId temporary, boolean gone) -> columns(temporary.value(), null, gone);
            case Stage.TemporarySet(SecretId temporary, AttemptId by) -> columns(temporary.value(), by.value(), true);
        };
    }

    private static Map<Field<?>, @Nullable Object> columns(
            @Nullable UUID temporary, @Nullable UUID setBy, boolean gone) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(OPERATION.TEMPORARY, temporary);
        columns.put(OPERATION.TEMPORARY_SET_BY, setBy);
        columns.put(OPERATION.OLD_PASSWORD_GONE, gone);
        return columns;
    }
}
