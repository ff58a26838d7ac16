package io.zhangting.execution.port;

import io.zhangting.execution.domain.OperationId;

/** The work list of operations; an entry is part of the transaction that makes it. */
public interface OperationQueue {

    void enqueue(OperationId id);

    /** Makes an entry due now, or adds it. */
    void wake(OperationId id);
}
