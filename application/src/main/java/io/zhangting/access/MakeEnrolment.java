package io.zhangting.access;

import io.zhangting.access.domain.Enrolment;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.access.port.EnrolmentStore;
import io.zhangting.access.port.TimeBasedCodes;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.SecretText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes one-time ways to enrol: 160 random bits, kept as a keyed hash. */
@Component
class MakeEnrolment {

    private final EnrolmentStore enrolments;
    private final TimeBasedCodes secrets;
    private final KeyedHash hash;
    private final InstantSource clock;

    MakeEnrolment(EnrolmentStore enrolments, TimeBasedCodes secrets, KeyedHash hash, InstantSource clock) {
        this.enrolments = enrolments;
        this.secrets = secrets;
        this.hash = hash;
        this.clock = clock;
    }

    ManageStaff.Result make(StaffMember member) {
        SecretText code = secrets.newSecret();
        Instant expiresAt = clock.instant().plus(Enrolment.LIFE);
        enrolments.put(new Enrolment(member.id(), codeHash(hash, code), secrets.newSecret(), expiresAt));
        return new ManageStaff.Result.Invited(member, code, expiresAt);
    }

    void withdraw(StaffMember member) {
        enrolments.remove(member.id());
    }

    static String codeHash(KeyedHash hash, SecretText code) {
        return code.reveal(text -> hash.text("staff-enrolment", text.strip().toUpperCase(Locale.ROOT)));
    }
}
