package io.zhangting.execution.port;

import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.execution.domain.AttemptEvent;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.OperationId;
import io.zhangting.execution.domain.OperationState;
import io.zhangting.kernel.ApplicationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryOperationStore implements OperationStore {

    private record Logged(OperationId operation, AttemptEvent event) {}

    private final Map<OperationId, Operation> operations = new LinkedHashMap<>();
    private final List<Logged> log = new ArrayList<>();

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
    public List<Operation> of(ApplicationId application) {
        return operations.values().stream()
                .filter(operation -> operation.application().equals(application))
                .toList();
    }

    @Override
    public List<OperationId> unfinished() {
        return operations.values().stream()
                .filter(operation -> switch (operation.state()) {
                    case OperationState.Ready r -> true;
                    case OperationState.Claimed c -> true;
                    case OperationState.Unknown u -> true;
                    case OperationState.Pending p -> true;
                    default -> false;
                })
                .map(Operation::id)
                .toList();
    }

    @Override
    public Optional<OperationId> byAttempt(AttemptId attempt) {
        return log.stream()
                .filter(logged -> logged.event().attempt().equals(attempt))
                .map(Logged::operation)
                .findFirst();
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
                        operation.change(),
                        operation.stage(),
                        operation.state(),
                        operation.version() + 1));
    }

    @Override
    public void log(OperationId id, AttemptId attempt, String event, Instant at) {
        log.add(new Logged(id, new AttemptEvent(at, attempt, event, "node")));
    }

    @Override
    public List<AttemptEvent> events(OperationId id) {
        return log.stream()
                .filter(logged -> logged.operation().equals(id))
                .map(Logged::event)
                .toList();
    }

    /** For tests to read. */
    public List<Operation> all() {
        return List.copyOf(operations.values());
    }

    /** For tests to read. */
    public List<String> events() {
        return log.stream().map(logged -> logged.event().event()).toList();
    }
}
