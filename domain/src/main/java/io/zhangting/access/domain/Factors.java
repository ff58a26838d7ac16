package io.zhangting.access.domain;

import io.zhangting.kernel.SecretText;

/**
 * What a sign-in of staff is checked against.
 *
 * @param passwordHash Argon2id, as Spring Security encodes it
 * @param lastTotpStep the last 30-second step whose TOTP was used; it and older ones are refused
 */
public record Factors(String passwordHash, SecretText totpSecret, long lastTotpStep) {

    public Factors used(long step) {
        return new Factors(passwordHash, totpSecret, step);
    }

    @Override
    public String toString() {
        return "Factors[hidden]";
    }
}
