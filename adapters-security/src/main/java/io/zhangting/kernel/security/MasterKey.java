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
import java.security.GeneralSecurityException;
import java.util.Base64;

/** The key that wraps the key set; from a file or the environment, never from the database. */
final class MasterKey {

    private static final int BYTES = 32;

    private MasterKey() {}

    @com.google.crypto.tink.AccessesPartialKey
    static Aead from(KeySettings settings) throws GeneralSecurityException, IOException {
        byte[] key = Base64.getDecoder().decode(text(settings).strip());
        if (key.length != BYTES) {
            throw new IllegalStateException(
                    "zhangting.keys.master-key must be 32 bytes in base64: openssl rand -base64 32");
        }
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey imported = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(imported).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static String text(KeySettings settings) throws IOException {
        if (settings.masterKeyFile() != null) {
            return Files.readString(settings.masterKeyFile());
        }
        if (settings.masterKey() == null || settings.masterKey().isBlank()) {
            throw new IllegalStateException(
                    "zhangting.keys.master-key (or zhangting.keys.master-key-file) is missing: openssl rand -base64 32");
        }
        return settings.masterKey();
    }
}
