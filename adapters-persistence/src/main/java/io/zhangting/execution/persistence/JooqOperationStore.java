package io.zhangting.execution.persistence;

import static io.zhangting.execution.persistence.jooq.Tables.ATTEMPT_LOG;
import static io.zhangting.execution.persistence.jooq.Tables.OPERATION;

import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.execution.domain.AttemptEvent;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.infrastructure.NodeName;
import io.zhangting.kernel.ApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqOperationStore implements OperationStore {

    private final DSLContext db;
    private final OperationRows rows;
    private final NodeName node;

    JooqOperationStore(DSLContext db, OperationRows rows, NodeName node) {
        this.db = db;
        this.rows = rows;
        this.node = node;
    }

    @Override
    public void add(Operation operation) {
        db.insertInto(OPERATION)
                .set(OPERATION.ID, operation.id().value())
                .set(OPERATION.APPLICATION, operation.application().value())
                .set(OPERATION.ITEM, operation.item().value())
                .set(OPERATION.CUSTOMER, operation.customer().value())
                .set(rows.columns(operation.id(), operation.change()))
                .set(Stages.columns(operation.stage()))
                .set(OperationStates.columns(operation.state()))
                .set(OPERATION.VERSION, operation.version())
                .execute();
    }

    @Override
    public Optional<Operation> find(OperationId id) {
        return db.selectFrom(OPERATION)
                .where(OPERATION.ID.eq(id.value()))
                .fetchOptional()
                .map(rows::read);
    }

    @Override
    public Optional<Operation> lock(OperationId id) {
        return db.selectFrom(OPERATION)
                .where(OPERATION.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional()
                .map(rows::read);
    }

    /** Ids grow with time. */
    @Override
    public List<Operation> of(ApplicationId application) {
        return db.selectFrom(OPERATION)
                .where(OPERATION.APPLICATION.eq(application.value()))
                .orderBy(OPERATION.ID)
                .fetch(rows::read);
    }

    @Override
    public List<OperationId> unfinished() {
        return db.select(OPERATION.ID)
                .from(OPERATION)
                .where(OPERATION.STATE.in("ready", "claimed", "unknown", "pending"))
                .fetch(row -> new OperationId(row.value1()));
    }

    @Override
    public Optional<OperationId> byAttempt(AttemptId attempt) {
        return db.select(ATTEMPT_LOG.OPERATION)
                .from(ATTEMPT_LOG)
                .where(ATTEMPT_LOG.ATTEMPT.eq(attempt.value()))
                .limit(1)
                .fetchOptional(row -> new OperationId(row.value1()));
    }

    @Override
    public void save(Operation operation) {
        int saved = db.update(OPERATION)
                .set(Stages.columns(operation.stage()))
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
                .set(ATTEMPT_LOG.NODE, node.value())
                .execute();
    }

    @Override
    public List<AttemptEvent> events(OperationId id) {
        return db.selectFrom(ATTEMPT_LOG)
                .where(ATTEMPT_LOG.OPERATION.eq(id.value()))
                .orderBy(ATTEMPT_LOG.NUMBER)
                .fetch(row ->
                        new AttemptEvent(row.getAt(), new AttemptId(row.getAttempt()), row.getEvent(), row.getNode()));
    }
}
