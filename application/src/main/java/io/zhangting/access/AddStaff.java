package io.zhangting.access;

import io.zhangting.access.domain.PasswordFault;
import io.zhangting.access.domain.Role;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;
import java.util.Set;

/** Adds a member of staff with a password and returns the TOTP secret, which is shown once: for the first administrator. */
public interface AddStaff {

    Result add(String name, String displayName, Set<Role> roles, SecretText password);

    /** Added, or what is wrong with the input. */
    sealed interface Result {
        record Added(StaffId id, SecretText totpSecret) implements Result {}

        record NameTaken() implements Result {}

        record NameMalformed() implements Result {}

        record RolesNotTogether() implements Result {}

        record PasswordTooWeak(PasswordFault fault) implements Result {}
    }
}
