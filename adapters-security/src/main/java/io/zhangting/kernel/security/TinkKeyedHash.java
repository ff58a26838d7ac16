package io.zhangting.kernel.security;

import io.zhangting.kernel.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** HMAC-SHA-256 as a pseudo-random function; the purpose is part of the input. */
final class TinkKeyedHash implements KeyedHash {

    private static final int BYTES = 32;

    private final KeySet keys;

    TinkKeyedHash(KeySet keys) {
        this.keys = keys;
    }

    @Override
    public byte[] of(String purpose, String value) {
        try {
            return keys.now().hashes().computePrimary((purpose + "\n" + value).getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("could not hash for " + purpose, impossible);
        }
    }
}
