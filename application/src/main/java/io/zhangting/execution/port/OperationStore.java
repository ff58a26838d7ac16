package io.zhangting.execution.port;

import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import java.time.Instant;
import java.util.Optional;

/** Operations and the log of their attempts. */
public interface OperationStore {

    /** Adds it once: unique on application and item. */
    void add(Operation operation);

    Optional<Operation> find(OperationId id);

    /** The operation, locked until the transaction ends. */
    Optional<Operation> lock(OperationId id);

    void save(Operation operation);

    /** Writes what an attempt or probe brought into its log. */
    void log(OperationId id, AttemptId attempt, String event, Instant at);
}
