package simulators.zhangting.state;

import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which accounts are locked on which trading counter. */
public final class Locks {

    /** The services whose counters lock accounts. */
    public static final List<ServiceName> COUNTERS = List.of(ServiceName.CTP_MANAGEMENT, ServiceName.FEMAS);

    private static final String REASON = "交易密码连续输错超过5次";
    private static final String LOCKED_FROM_THE_START = "80000002";

    /** An account on a counter. */
    public record Place(ServiceName counter, String account) {}

    private final Map<Place, AccountLock> locks = new LinkedHashMap<>();
    private final InstantSource clock;

    Locks(InstantSource clock) {
        this.clock = clock;
    }

    /** All locked accounts, in the order in which they were locked. */
    public synchronized Map<Place, AccountLock> all() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(locks));
    }

    public synchronized Optional<AccountLock> of(ServiceName counter, String account) {
        return Optional.ofNullable(locks.get(new Place(counter, account)));
    }

    /** Locks an account as too many wrong passwords would; an older lock stays as it is. */
    public synchronized void lock(ServiceName counter, String account) {
        locks.putIfAbsent(new Place(counter, account), new AccountLock(REASON, clock.instant()));
    }

    /** Lifts a lock and returns what it was; empty if there was none. */
    public synchronized Optional<AccountLock> unlock(ServiceName counter, String account) {
        return Optional.ofNullable(locks.remove(new Place(counter, account)));
    }

    synchronized void reset() {
        locks.clear();
        COUNTERS.forEach(counter -> lock(counter, LOCKED_FROM_THE_START));
    }
}
