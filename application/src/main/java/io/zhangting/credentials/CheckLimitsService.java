package io.zhangting.credentials;

import io.zhangting.credentials.domain.LimitRules;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.credentials.domain.LimitedUse;
import io.zhangting.credentials.port.Limits;
import java.time.Duration;
import java.util.List;
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

    @Override
    @Transactional
    public Optional<Duration> blockedFor(Map<Limited, String> limitsAndKeys) {
        return limits.blockedFor(uses(limitsAndKeys));
    }

    @Override
    @Transactional
    public void count(Map<Limited, String> limitsAndKeys) {
        limits.count(uses(limitsAndKeys));
    }

    @Override
    @Transactional
    public void forget(Limited limit, String key) {
        limits.forget(rules.of(limit), key);
    }

    /** Always in the same order, because callers of one key wait for each other. */
    private List<LimitedUse> uses(Map<Limited, String> limitsAndKeys) {
        return new TreeMap<>(limitsAndKeys)
                .entrySet().stream()
                        .map(use -> new LimitedUse(rules.of(use.getKey()), use.getValue()))
                        .toList();
    }
}
