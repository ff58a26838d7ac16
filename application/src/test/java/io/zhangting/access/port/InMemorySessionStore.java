package io.zhangting.access.port;

import io.zhangting.access.domain.RunningSession;
import io.zhangting.kernel.CustomerId;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Sessions that a test begins. */
public final class InMemorySessionStore implements SessionStore {

    private final List<RunningSession> sessions = new ArrayList<>();
    private final List<CustomerId> customers = new ArrayList<>();

    public void begin(RunningSession session) {
        sessions.add(session);
    }

    @Override
    public List<RunningSession> ofStaff(Instant now) {
        return sessions.stream()
                .sorted(Comparator.comparing(RunningSession::lastUsed).reversed())
                .toList();
    }

    /** A customer's. */
    public void begin(CustomerId customer) {
        customers.add(customer);
    }

    @Override
    public int customers(Instant now) {
        return customers.size();
    }

    @Override
    public int endAllOf(CustomerId customer) {
        int before = customers.size();
        customers.removeIf(customer::equals);
        return before - customers.size();
    }

    @Override
    public boolean end(StaffId staff, String key) {
        return end(session -> session.staff().equals(staff) && session.key().equals(key)) == 1;
    }

    @Override
    public int endAllOf(StaffId staff) {
        return end(session -> session.staff().equals(staff));
    }

    @Override
    public int endOthersOf(StaffId staff, String keptKey) {
        return end(session -> session.staff().equals(staff) && !session.key().equals(keptKey));
    }

    private int end(Predicate<RunningSession> which) {
        int before = sessions.size();
        sessions.removeIf(which);
        return before - sessions.size();
    }
}
