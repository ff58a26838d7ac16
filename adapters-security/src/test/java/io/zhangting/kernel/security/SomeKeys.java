package io.zhangting.kernel.security;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Base64;

/** Key sets under master keys that differ by their number. */
final class SomeKeys {

    private static final KeyConfiguration CONFIGURATION = new KeyConfiguration();

    private SomeKeys() {}

    static KeySettings settings(Path file, int masterKey) {
        byte[] key = new byte[32];
        key[0] = (byte) masterKey;
        return new KeySettings(Base64.getEncoder().encodeToString(key), null, file, true);
    }

    static KeySet keys(Path file) throws GeneralSecurityException, IOException {
        return keys(settings(file, 1));
    }

    static KeySet keys(KeySettings settings) throws GeneralSecurityException, IOException {
        return keys(settings, InstantSource.system());
    }

    static KeySet keys(KeySettings settings, InstantSource clock) throws GeneralSecurityException, IOException {
        return CONFIGURATION.keySet(settings, clock);
    }
}
