package io.zhangting.execution;

import io.zhangting.execution.port.OperationQueue;
import io.zhangting.execution.port.OperationStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class WakeWaitingOperationsService implements WakeWaitingOperations {

    private final OperationStore operations;
    private final OperationQueue queue;

    WakeWaitingOperationsService(OperationStore operations, OperationQueue queue) {
        this.operations = operations;
        this.queue = queue;
    }

    @Override
    @Transactional
    public void wakeAll() {
        operations.unfinished().forEach(queue::wake);
    }

    @Override
    @Transactional
    public void putBackLost() {
        operations.unfinished().forEach(queue::enqueue);
    }
}
