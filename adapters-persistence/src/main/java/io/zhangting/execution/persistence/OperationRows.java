package io.zhangting.execution.persistence;

import static io.zhangting.execution.persistence.jooq.Tables.OPERATION;

import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.CounterChange;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.persistence.jooq.tables.records.OperationRecord;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.ItemId;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Operations as rows; the login is encrypted. */
@Component
class OperationRows {

    private final FieldCipher cipher;

    OperationRows(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Operation read(OperationRecord row) {
        return new Operation(
                new OperationId(row.getId()),
                new ApplicationId(row.getApplication()),
                new ItemId(row.getItem()),
                new CustomerId(row.getCustomer()),
                change(row),
                Stages.read(row),
                OperationStates.read(row),
                row.getVersion());
    }

    private CounterChange change(OperationRecord row) {
        CounterId counter = new CounterId(row.getCounter());
        String login = cipher.decrypt(row.getLogin(), login(row.getId())).reveal(text -> text);
        return switch (row.getChange()) {
            case "password-reset" ->
                new PasswordReset(
                        counter, PasswordPurpose.valueOf(row.getPurpose()), login, new SecretId(row.getSecret()));
            case "unlock" -> new AccountUnlock(counter, login);
            default -> throw new IllegalStateException("unknown change of an operation: " + row.getChange());
        };
    }

    Map<Field<?>, Object> columns(OperationId id, CounterChange change) {
        Map<Field<?>, Object> columns = new HashMap<>();
        columns.put(OPERATION.COUNTER, change.counter().value());
        columns.put(OPERATION.LOGIN, cipher.encrypt(new SecretText(change.login()), login(id.value())));
        switch (change) {
            case AccountUnlock u -> columns.put(OPERATION.CHANGE, "unlock");
            case PasswordReset reset -> {
                columns.put(OPERATION.CHANGE, "password-reset");
                columns.put(OPERATION.PURPOSE, reset.purpose().name());
                columns.put(OPERATION.SECRET, reset.secret().value());
            }
        }
        return columns;
    }

    private static Place login(UUID id) {
        return new Place("execution.operation", "login", id);
    }
}
