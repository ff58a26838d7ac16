package io.zhangting.credentials;

import io.zhangting.credentials.domain.Limited;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Counts something against several limits at once, unless one of them is used up. */
public interface CheckLimits {

    /** How long to wait; empty when it was counted and may go on. */
    Optional<Duration> take(Map<Limited, String> limitsAndKeys);

    /** How long to wait, without counting. */
    Optional<Duration> blockedFor(Map<Limited, String> limitsAndKeys);

    void count(Map<Limited, String> limitsAndKeys);

    void forget(Limited limit, String key);
}
