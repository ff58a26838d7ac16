package io.zhangting.access;

import io.zhangting.access.domain.Role;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;

/** Adds a member of staff and returns the TOTP secret, which is shown once. */
public interface AddStaff {

    Result add(String name, String displayName, Role role, SecretText password);

    /** Added, or what is wrong with the input. */
    sealed interface Result {
        record Added(StaffId id, SecretText totpSecret) implements Result {}

        record NameTaken() implements Result {}

        record NameMalformed() implements Result {}

        record PasswordTooWeak(String why) implements Result {}
    }
}
