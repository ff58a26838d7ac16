package io.zhangting.credentials.port;

import io.zhangting.credentials.domain.Limit;
import java.time.Duration;
import java.util.Optional;

/** Counts how often something happened within a sliding window; counts survive restarts and are shared by all nodes. */
public interface Limits {

    /** How long to wait until it may happen again; empty when it may happen now. Serialises callers of one key. */
    Optional<Duration> blockedFor(Limit limit, String key);

    void count(Limit limit, String key);

    void forget(Limit limit, String key);
}
