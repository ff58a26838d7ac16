package io.zhangting.access.web;

import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.web.StateNames;
import io.zhangting.kernel.web.Times;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person at the console.
 *
 * @param enrolment shown once, to the administrator who made it
 */
record StaffJson(
        UUID id,
        String name,
        String displayName,
        List<Role> roles,
        String state,
        boolean self,
        long version,
        @Nullable EnrolmentJson enrolment) {

    record EnrolmentJson(String code, OffsetDateTime expiresAt) {

        @Override
        public String toString() {
            return "EnrolmentJson[hidden]";
        }
    }

    static StaffJson of(StaffMember member, SignedInStaff by) {
        return of(member, by, null);
    }

    static StaffJson invited(StaffMember member, SignedInStaff by, SecretText code, Instant expiresAt) {
        return of(member, by, code.<EnrolmentJson>reveal(text -> new EnrolmentJson(text, Times.local(expiresAt))));
    }

    private static StaffJson of(StaffMember member, SignedInStaff by, @Nullable EnrolmentJson enrolment) {
        return new StaffJson(
                member.id().value(),
                member.name(),
                member.displayName(),
                member.roles().stream().sorted().toList(),
                StateNames.of(member.standing()),
                member.id().equals(by.id()),
                member.version(),
                enrolment);
    }
}
