package io.zhangting.access.security;

import io.zhangting.access.port.PasswordHashing;

/** The hall's own hashing of passwords of staff. */
public final class TestHashing {

    private TestHashing() {}

    public static PasswordHashing passwords() {
        return new Argon2PasswordHashing();
    }
}
