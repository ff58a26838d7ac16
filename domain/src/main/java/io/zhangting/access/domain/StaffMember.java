package io.zhangting.access.domain;

import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;

/**
 * A member of staff with what is needed to check a sign-in.
 *
 * @param passwordHash Argon2id, as Spring Security encodes it
 * @param lastTotpStep the last 30-second step whose TOTP was used; it and older ones are refused
 */
public record StaffMember(
        StaffId id,
        String name,
        String displayName,
        Role role,
        String passwordHash,
        SecretText totpSecret,
        long lastTotpStep) {

    @Override
    public String toString() {
        return "StaffMember[" + name + "]";
    }
}
