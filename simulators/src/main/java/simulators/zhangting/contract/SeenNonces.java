package simulators.zhangting.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Nonces that were used, each kept as long as its time stamp could still be accepted. */
final class SeenNonces {

    private final Set<UUID> seen = new HashSet<>();
    private final NavigableMap<Instant, List<UUID>> byTimestamp = new TreeMap<>();

    /** Whether this nonce is new among the time stamps that are not older than the given one. */
    synchronized boolean first(UUID nonce, Instant timestamp, Instant oldest) {
        forget(oldest);
        boolean first = seen.add(nonce);
        if (first) {
            byTimestamp.computeIfAbsent(timestamp, same -> new ArrayList<>()).add(nonce);
        }
        return first;
    }

    private void forget(Instant oldest) {
        var old = byTimestamp.headMap(oldest, false);
        old.values().forEach(nonces -> nonces.forEach(seen::remove));
        old.clear();
    }
}
