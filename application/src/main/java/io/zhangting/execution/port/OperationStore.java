package io.zhangting.execution.port;

import io.zhangting.execution.domain.AttemptEvent;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.kernel.ApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Operations and the log of their attempts. */
public interface OperationStore {

    /** Adds it once: unique on application and item. */
    void add(Operation operation);

    Optional<Operation> find(OperationId id);

    /** The operation, locked until the transaction ends. */
    Optional<Operation> lock(OperationId id);

    List<Operation> of(ApplicationId application);

    /** Every operation that the work list has to carry on: neither ended nor with a person. */
    List<OperationId> unfinished();

    /** The operation that ever had this attempt. */
    Optional<OperationId> byAttempt(AttemptId attempt);

    void save(Operation operation);

    /** Writes what an attempt or probe brought into its log, with the node that it happened on. */
    void log(OperationId id, AttemptId attempt, String event, Instant at);

    /** Oldest first. */
    List<AttemptEvent> events(OperationId id);
}
