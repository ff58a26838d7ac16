package io.zhangting.access;

import io.zhangting.access.domain.Enrolment;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.domain.StaffStanding;
import io.zhangting.access.port.EnrolmentStore;
import io.zhangting.access.port.StaffStore;
import io.zhangting.credentials.CheckLimits;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the enrolment that a code opens, and counts codes that open none. */
@Component
class OpenEnrolment {

    private final EnrolmentStore enrolments;
    private final StaffStore staff;
    private final CheckLimits limits;
    private final KeyedHash hash;
    private final InstantSource clock;

    OpenEnrolment(
            EnrolmentStore enrolments, StaffStore staff, CheckLimits limits, KeyedHash hash, InstantSource clock) {
        this.enrolments = enrolments;
        this.staff = staff;
        this.limits = limits;
        this.hash = hash;
        this.clock = clock;
    }

    /** An enrolment with the person who may use it. */
    record Found(Enrolment enrolment, StaffMember member) {}

    Optional<Duration> blockedFor(String origin) {
        return limits.blockedFor(Map.of(Limited.ENROLMENT_FAILURES_PER_ADDRESS, originKey(origin)));
    }

    Optional<Found> byCode(SecretText code, String origin) {
        Optional<Found> found = enrolments
                .byCodeHash(MakeEnrolment.codeHash(hash, code), clock.instant())
                .flatMap(enrolment -> staff.byId(enrolment.staff())
                        .filter(member -> member.standing() instanceof StaffStanding.Invited)
                        .map(member -> new Found(enrolment, member)));
        if (found.isEmpty()) {
            limits.count(Map.of(Limited.ENROLMENT_FAILURES_PER_ADDRESS, originKey(origin)));
        }
        return found;
    }

    boolean use(StaffId id) {
        return enrolments.remove(id);
    }

    private String originKey(String origin) {
        return hash.text("origin", origin);
    }
}
