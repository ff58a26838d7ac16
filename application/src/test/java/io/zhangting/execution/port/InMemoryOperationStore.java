package io.zhangting.execution.port;

import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryOperationStore implements OperationStore {

    private final Map<OperationId, Operation> operations = new LinkedHashMap<>();
    private final List<String> log = new ArrayList<>();

    @Override
    public void add(Operation operation) {
        if (operations.values().stream()
                .anyMatch(other -> other.application().equals(operation.application())
                        && other.item().equals(operation.item()))) {
            throw new IllegalStateException("an item has one operation");
        }
        operations.put(operation.id(), operation);
    }

    @Override
    public Optional<Operation> find(OperationId id) {
        return Optional.ofNullable(operations.get(id));
    }

    @Override
    public Optional<Operation> lock(OperationId id) {
        return find(id);
    }

    @Override
    public void save(Operation operation) {
        if (find(operation.id())
                .filter(now -> now.version() == operation.version())
                .isEmpty()) {
            throw new ChangedMeanwhile();
        }
        operations.put(
                operation.id(),
                new Operation(
                        operation.id(),
                        operation.application(),
                        operation.item(),
                        operation.customer(),
                        operation.reset(),
                        operation.secret(),
                        operation.state(),
                        operation.version() + 1));
    }

    @Override
    public void log(OperationId id, AttemptId attempt, String event, Instant at) {
        log.add(event);
    }

    /** For tests to read. */
    public List<Operation> all() {
        return List.copyOf(operations.values());
    }

    /** For tests to read. */
    public List<String> events() {
        return List.copyOf(log);
    }
}
