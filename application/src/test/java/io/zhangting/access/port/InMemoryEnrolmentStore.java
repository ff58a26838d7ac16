package io.zhangting.access.port;

import io.zhangting.access.domain.Enrolment;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryEnrolmentStore implements EnrolmentStore {

    private final Map<StaffId, Enrolment> enrolments = new HashMap<>();

    @Override
    public void put(Enrolment enrolment) {
        enrolments.put(enrolment.staff(), enrolment);
    }

    @Override
    public Optional<Enrolment> byCodeHash(String codeHash, Instant now) {
        return enrolments.values().stream()
                .filter(kept ->
                        kept.codeHash().equals(codeHash) && kept.expiresAt().isAfter(now))
                .findFirst();
    }

    @Override
    public boolean remove(StaffId staff) {
        return enrolments.remove(staff) != null;
    }
}
