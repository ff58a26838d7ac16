package io.zhangting.access.port;

import io.zhangting.access.domain.Enrolment;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/** One-time ways to enrol, one for each person at most. */
public interface EnrolmentStore {

    /** Keeps it instead of an earlier one of the same person. */
    void put(Enrolment enrolment);

    /** Locked until the transaction ends; empty once it has expired. */
    Optional<Enrolment> byCodeHash(String codeHash, Instant now);

    /** @return false if there was none: somebody else was faster */
    boolean remove(StaffId staff);
}
