package io.zhangting.credentials;

import io.zhangting.credentials.domain.Limit;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Counts something against several limits at once, unless one of them is used up. */
public interface CheckLimits {

    /** How long to wait; empty when it was counted and may go on. */
    Optional<Duration> take(Map<Limit, String> limitsAndKeys);

    /** How long to wait, without counting. */
    Optional<Duration> blockedFor(Limit limit, String key);

    void count(Limit limit, String key);

    void forget(Limit limit, String key);
}
