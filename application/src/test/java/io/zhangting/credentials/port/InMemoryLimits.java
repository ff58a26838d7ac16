package io.zhangting.credentials.port;

import io.zhangting.credentials.domain.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryLimits implements Limits {

    private final Map<String, List<Instant>> uses = new HashMap<>();
    private final InstantSource clock;

    public InMemoryLimits(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Duration> blockedFor(Limit limit, String key) {
        Instant now = clock.instant();
        List<Instant> within = of(limit, key).stream()
                .filter(at -> at.isAfter(now.minus(limit.window())))
                .toList();
        return within.size() < limit.times()
                ? Optional.empty()
                : Optional.of(Duration.between(
                        now, within.get(within.size() - limit.times()).plus(limit.window())));
    }

    @Override
    public void count(Limit limit, String key) {
        of(limit, key).add(clock.instant());
    }

    @Override
    public void forget(Limit limit, String key) {
        of(limit, key).clear();
    }

    private List<Instant> of(Limit limit, String key) {
        return uses.computeIfAbsent(limit.name() + "/" + key, none -> new ArrayList<>());
    }
}
