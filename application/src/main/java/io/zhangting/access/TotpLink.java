package io.zhangting.access;

import io.zhangting.kernel.SecretText;

/** The address that authenticator apps read. */
public final class TotpLink {

    private TotpLink() {}

    public static SecretText of(String name, SecretText secret) {
        return new SecretText(secret.<String>reveal(
                text -> "otpauth://totp/Zhangting:" + name + "?secret=" + text + "&issuer=Zhangting"));
    }
}
