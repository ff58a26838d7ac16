package io.zhangting.access.domain;

import io.zhangting.kernel.StaffId;
import java.time.Instant;

/**
 * A session of a member of staff.
 *
 * @param key a keyed hash of the session id, which names the session without being usable as one
 */
public record RunningSession(String key, StaffId staff, Instant since, Instant lastUsed) {}
