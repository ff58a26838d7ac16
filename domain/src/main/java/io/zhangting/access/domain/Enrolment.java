package io.zhangting.access.domain;

import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;

/**
 * A person's one-time way to a password and a TOTP.
 *
 * @param codeHash a keyed hash of the code: the code itself is shown once and never kept
 */
public record Enrolment(StaffId staff, String codeHash, SecretText totpSecret, Instant expiresAt) {

    /** How long a link can be used. */
    public static final Duration LIFE = Duration.ofHours(24);

    @Override
    public String toString() {
        return "Enrolment[" + staff + "]";
    }
}
