package io.zhangting.kernel.security;

import io.zhangting.kernel.FieldCipher;
import io.zhangting.kernel.KeyedHash;
import io.zhangting.kernel.StreamCipher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Base64;

/** Real keys, made for one run. */
public final class TestKeys {

    private static final KeyConfiguration CONFIGURATION = new KeyConfiguration();
    private static final KeySet KEYS = make();

    private TestKeys() {}

    public static FieldCipher fields() {
        return CONFIGURATION.fieldCipher(KEYS);
    }

    public static StreamCipher streams() {
        return CONFIGURATION.streamCipher(KEYS);
    }

    public static KeyedHash hash() {
        return CONFIGURATION.keyedHash(KEYS);
    }

    public static MacKeys macs() {
        return CONFIGURATION.macKeys(KEYS);
    }

    public static SealingKeys sealing() {
        return CONFIGURATION.sealingKeys(KEYS);
    }

    private static KeySet make() {
        String masterKey = Base64.getEncoder().encodeToString(new byte[32]);
        return made(() -> {
            Path folder = Files.createTempDirectory("keys");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("keys");
            file.toFile().deleteOnExit();
            return CONFIGURATION.keySet(new KeySettings(masterKey, null, file, true), InstantSource.system());
        });
    }

    private static <T> T made(Maker<T> maker) {
        try {
            return maker.make();
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private interface Maker<T> {
        T make() throws GeneralSecurityException, IOException;
    }
}
