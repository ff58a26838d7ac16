package io.zhangting.access.port;

import io.zhangting.access.domain.RunningSession;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;

/** Running sessions of both kinds. */
public interface SessionStore {

    /** Newest use first. */
    List<RunningSession> ofStaff(Instant now);

    /** How many customers have a running session. */
    int customers(Instant now);

    /** @return false if this person has no such session */
    boolean end(StaffId staff, String key);

    /** @return how many were ended */
    int endAllOf(StaffId staff);

    /** @return how many were ended */
    int endAllOf(CustomerId customer);

    int endOthersOf(StaffId staff, String keptKey);
}
