package io.zhangting.health;

import io.zhangting.health.domain.Finding;
import io.zhangting.health.port.SelfCheck;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.springframework.stereotype.Service;

@Service
class CheckHealthService implements CheckHealth {

    private final List<SelfCheck> checks;

    CheckHealthService(List<SelfCheck> checks) {
        this.checks = checks;
    }

    @Override
    public List<Finding> now() {
        return all(SelfCheck::now);
    }

    @Override
    public List<Finding> thoroughly() {
        return all(SelfCheck::thoroughly);
    }

    /** At the same time: one connection that does not answer must not keep the others back. */
    private List<Finding> all(Function<SelfCheck, List<Finding>> look) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Finding>>> looks = checks.stream()
                    .map(check -> threads.submit(() -> look.apply(check)))
                    .toList();
            return looks.stream()
                    .map(CheckHealthService::result)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static List<Finding> result(Future<List<Finding>> look) {
        try {
            return look.get();
        } catch (ExecutionException bug) {
            throw new IllegalStateException("a check failed instead of telling", bug.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the checks were interrupted", stopped);
        }
    }
}
