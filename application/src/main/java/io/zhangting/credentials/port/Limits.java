package io.zhangting.credentials.port;

import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.domain.LimitedUse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Counts how often something happened within a sliding window; counts survive restarts and are shared by all nodes. */
public interface Limits {

    /**
     * How long to wait until all of them may happen again; empty when they may happen now. Serialises callers of one
     * key, one key after the other: every caller names them in the same order.
     */
    Optional<Duration> blockedFor(List<LimitedUse> uses);

    void count(List<LimitedUse> uses);

    void forget(Limit limit, String key);
}
