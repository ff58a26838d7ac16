package io.zhangting.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash without a key. */
public final class FakeKeyedHash implements KeyedHash {

    @Override
    public byte[] of(String purpose, String value) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((purpose + "\n" + value).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
