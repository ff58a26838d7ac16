package io.zhangting.credentials;

import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.port.Limits;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CheckLimitsService implements CheckLimits {

    private final Limits limits;

    CheckLimitsService(Limits limits) {
        this.limits = limits;
    }

    @Override
    @Transactional
    public Optional<Duration> take(Map<Limit, String> limitsAndKeys) {
        List<Map.Entry<Limit, String>> inOrder = limitsAndKeys.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().name()))
                .toList();
        Optional<Duration> wait = inOrder.stream()
                .flatMap(entry -> limits.blockedFor(entry.getKey(), entry.getValue()).stream())
                .max(Comparator.naturalOrder());
        if (wait.isEmpty()) {
            inOrder.forEach(entry -> limits.count(entry.getKey(), entry.getValue()));
        }
        return wait;
    }

    @Override
    @Transactional
    public Optional<Duration> blockedFor(Limit limit, String key) {
        return limits.blockedFor(limit, key);
    }

    @Override
    @Transactional
    public void count(Limit limit, String key) {
        limits.count(limit, key);
    }

    @Override
    @Transactional
    public void forget(Limit limit, String key) {
        limits.forget(limit, key);
    }
}
