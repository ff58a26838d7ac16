package simulators.zhangting.contract;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Nonces that were used, each kept as long as its time stamp could still be accepted. */
final class SeenNonces {

    private final Map<Instant, Set<UUID>> byTimestamp = new TreeMap<>();

    /** Whether this nonce is new among the time stamps that are not older than the given one. */
    synchronized boolean first(UUID nonce, Instant timestamp, Instant oldest) {
        byTimestamp.keySet().removeIf(old -> old.isBefore(oldest));
        var seen = byTimestamp.values().stream().anyMatch(nonces -> nonces.contains(nonce));
        return !seen
                && byTimestamp
                        .computeIfAbsent(timestamp, same -> new HashSet<>())
                        .add(nonce);
    }
}
