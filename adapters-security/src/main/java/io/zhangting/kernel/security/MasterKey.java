package io.zhangting.kernel.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** The key that wraps the key set; from a file or the environment, never from the database. */
final class MasterKey {

    private static final int BYTES = 32;

    private MasterKey() {}

    static Aead from(KeySettings settings) throws GeneralSecurityException, IOException {
        if (settings.masterKeyFile() != null) {
            return from(settings.masterKeyFile());
        }
        if (settings.masterKey() == null || settings.masterKey().isBlank()) {
            throw new IllegalStateException(
                    "zhangting.keys.master-key (or zhangting.keys.master-key-file) is missing: openssl rand -base64 32");
        }
        return aead(settings.masterKey());
    }

    static Aead from(Path file) throws GeneralSecurityException, IOException {
        return aead(Files.readString(file));
    }

    @com.google.crypto.tink.AccessesPartialKey
    private static Aead aead(String base64) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey imported = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes(base64), InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(imported).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bytes(String base64) {
        byte[] key = Base64.getDecoder().decode(base64.strip());
        if (key.length != BYTES) {
            throw new IllegalStateException(
                    "zhangting.keys.master-key must be 32 bytes in base64: openssl rand -base64 32");
        }
        return key;
    }
}
