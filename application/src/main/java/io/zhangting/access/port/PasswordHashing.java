package io.zhangting.access.port;

import io.zhangting.kernel.SecretText;

/** Hashes staff passwords with Argon2id. */
public interface PasswordHashing {

    String hash(SecretText password);

    boolean matches(SecretText password, String hash);
}
