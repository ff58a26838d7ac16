package io.zhangting.execution.persistence;

import static io.zhangting.execution.persistence.jooq.Tables.OPERATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.execution.domain.Stage;
import io.zhangting.execution.port.OperationStore;
import io.zhangting.execution.port.SomeOperations;
import io.zhangting.infrastructure.TestDatabase;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;

/** The database refuses what the domain cannot mean, too. */
class TwoStepColumnsIT {

    private static final UUID SOME = new UUID(7, 7);

    private final DSLContext db = TestDatabase.clean();
    private final OperationStore store = JooqOperationStoreIT.store(db);

    @Test
    void what_was_there_before_is_one_call() {
        store.add(SomeOperations.ready(1));

        assertThat(db.fetchCount(OPERATION, OPERATION.TEMPORARY.isNull().and(OPERATION.TEMPORARY_SET_BY.isNull())))
                .isEqualTo(1);
        assertThat(store.find(SomeOperations.ready(1).id()))
                .map(Operation::stage)
                .contains(new Stage.OneCall());
    }

    @Test
    void nobody_has_set_a_temporary_password_that_there_is_not() {
        store.add(SomeOperations.ready(1));

        assertThatThrownBy(() -> db.update(OPERATION)
                        .set(OPERATION.TEMPORARY_SET_BY, SOME)
                        .execute())
                .isInstanceOf(IntegrityConstraintViolationException.class);
    }

    @Test
    void an_unlock_has_no_temporary_password() {
        store.add(SomeOperations.unlock(1));

        assertThatThrownBy(() ->
                        db.update(OPERATION).set(OPERATION.TEMPORARY, SOME).execute())
                .isInstanceOf(IntegrityConstraintViolationException.class);
    }

    @Test
    void nothing_is_applied_by_a_temporary_password() {
        store.add(SomeOperations.ready(1).in(SomeOperations.stages().get(1)));
        assertThatThrownBy(() ->
                        db.update(OPERATION).set(OPERATION.STATE, "applied").execute())
                .isInstanceOf(IntegrityConstraintViolationException.class);

        Operation changed = SomeOperations.ready(1)
                .in(SomeOperations.stages().get(2))
                .in(new OperationState.Applied(SomeOperations.ATTEMPT, SomeOperations.NOON));
        store.save(changed);
        assertThat(store.find(changed.id())).map(Operation::state).contains(changed.state());
    }
}
