package io.zhangting.credentials;

import io.zhangting.credentials.domain.LimitRules;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.credentials.port.Limits;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CheckLimitsService implements CheckLimits {

    private final Limits limits;
    private final LimitRules rules;

    CheckLimitsService(Limits limits, LimitRules rules) {
        this.limits = limits;
        this.rules = rules;
    }

    @Override
    @Transactional
    public Optional<Duration> take(Map<Limited, String> limitsAndKeys) {
        Optional<Duration> wait = blockedFor(limitsAndKeys);
        if (wait.isEmpty()) {
            count(limitsAndKeys);
        }
        return wait;
    }

    /** Always in the same order, because callers of one key wait for each other. */
    @Override
    @Transactional
    public Optional<Duration> blockedFor(Map<Limited, String> limitsAndKeys) {
        return new TreeMap<>(limitsAndKeys)
                .entrySet().stream()
                        .flatMap(entry -> limits.blockedFor(rules.of(entry.getKey()), entry.getValue()).stream())
                        .max(Comparator.naturalOrder());
    }

    @Override
    @Transactional
    public void count(Map<Limited, String> limitsAndKeys) {
        limitsAndKeys.forEach((limit, key) -> limits.count(rules.of(limit), key));
    }

    @Override
    @Transactional
    public void forget(Limited limit, String key) {
        limits.forget(rules.of(limit), key);
    }
}
