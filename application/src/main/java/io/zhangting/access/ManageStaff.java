package io.zhangting.access;

import io.zhangting.access.domain.Role;
import io.zhangting.access.domain.StaffMember;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What administrators do with people. Nobody does it to themselves, so that an administrator always remains. */
public interface ManageStaff {

    /** By login name. */
    List<StaffMember> all();

    Result invite(SignedInStaff by, String name, String displayName, Set<Role> roles);

    /** Takes password and TOTP away, ends the sessions and makes a new way to enrol. */
    Result resetFactors(SignedInStaff by, StaffId id, long version);

    Result changeRoles(SignedInStaff by, StaffId id, long version, Set<Role> roles);

    Result disable(SignedInStaff by, StaffId id, long version);

    Result enable(SignedInStaff by, StaffId id, long version);

    /** Done, or why not. */
    sealed interface Result {
        record Changed(StaffMember member) implements Result {}

        /** @param code shown once */
        record Invited(StaffMember member, SecretText code, Instant expiresAt) implements Result {}

        record NotFound() implements Result {}

        record ChangedMeanwhile() implements Result {}

        record NameTaken() implements Result {}

        record NameMalformed() implements Result {}

        record RolesNotTogether() implements Result {}

        record NotOneself() implements Result {}

        record IsDisabled() implements Result {}
    }
}
