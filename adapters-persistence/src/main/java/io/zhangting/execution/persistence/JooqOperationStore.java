package io.zhangting.execution.persistence;

import static io.zhangting.execution.persistence.jooq.Tables.ATTEMPT_LOG;
import static io.zhangting.execution.persistence.jooq.Tables.OPERATION;

import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.persistence.jooq.tables.records.OperationRecord;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.ItemId;
import io.zhangting.kernel.Place;
import io.zhangting.kernel.SecretText;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqOperationStore implements OperationStore {

    private final DSLContext db;
    private final FieldCipher cipher;

    JooqOperationStore(DSLContext db, FieldCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    @Override
    public void add(Operation operation) {
        UUID id = operation.id().value();
        db.insertInto(OPERATION)
                .set(OPERATION.ID, id)
                .set(OPERATION.APPLICATION, operation.application().value())
                .set(OPERATION.ITEM, operation.item().value())
                .set(OPERATION.CUSTOMER, operation.customer().value())
                .set(OPERATION.COUNTER, operation.reset().counter().value())
                .set(OPERATION.PURPOSE, operation.reset().purpose().name())
                .set(
                        OPERATION.LOGIN,
                        cipher.encrypt(new SecretText(operation.reset().login()), login(id)))
                .set(OPERATION.SECRET, operation.secret().value())
                .set(OperationStates.columns(operation.state()))
                .set(OPERATION.VERSION, operation.version())
                .execute();
    }

    @Override
    public Optional<Operation> find(OperationId id) {
        return db.selectFrom(OPERATION)
                .where(OPERATION.ID.eq(id.value()))
                .fetchOptional()
                .map(this::operation);
    }

    @Override
    public Optional<Operation> lock(OperationId id) {
        return db.selectFrom(OPERATION)
                .where(OPERATION.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional()
                .map(this::operation);
    }

    @Override
    public void save(Operation operation) {
        int saved = db.update(OPERATION)
                .set(OperationStates.columns(operation.state()))
                .set(OPERATION.VERSION, OPERATION.VERSION.plus(1))
                .where(OPERATION.ID.eq(operation.id().value()), OPERATION.VERSION.eq(operation.version()))
                .execute();
        if (saved != 1) {
            throw new ChangedMeanwhile();
        }
    }

    @Override
    public void log(OperationId id, AttemptId attempt, String event, Instant at) {
        db.insertInto(ATTEMPT_LOG)
                .set(ATTEMPT_LOG.OPERATION, id.value())
                .set(ATTEMPT_LOG.ATTEMPT, attempt.value())
                .set(ATTEMPT_LOG.EVENT, event)
                .set(ATTEMPT_LOG.AT, at)
                .execute();
    }

    private Operation operation(OperationRecord row) {
        return new Operation(
                new OperationId(row.getId()),
                new ApplicationId(row.getApplication()),
                new ItemId(row.getItem()),
                new CustomerId(row.getCustomer()),
                new PasswordReset(
                        new CounterId(row.getCounter()),
                        PasswordPurpose.valueOf(row.getPurpose()),
                        cipher.decrypt(row.getLogin(), login(row.getId())).reveal(text -> text)),
                new SecretId(row.getSecret()),
                OperationStates.read(row),
                row.getVersion());
    }

    private static Place login(UUID id) {
        return new Place("execution.operation", "login", id);
    }
}
