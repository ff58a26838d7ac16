package io.zhangting.credentials.port;

import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.domain.LimitedUse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
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
    public Optional<Duration> blockedFor(List<LimitedUse> uses) {
        return uses.stream()
                .flatMap(use -> blockedFor(use.limit(), use.key()).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Duration> blockedFor(Limit limit, String key) {
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
    public void count(List<LimitedUse> uses) {
        uses.forEach(use -> of(use.limit(), use.key()).add(clock.instant()));
    }

    @Override
    public void forget(Limit limit, String key) {
        of(limit, key).clear();
    }

    private List<Instant> of(Limit limit, String key) {
        return uses.computeIfAbsent(limit.name() + "/" + key, none -> new ArrayList<>());
    }
}
