package io.zhangting.kernel.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** The hall's keys for fields, files and look-ups, kept in one file that is wrapped by the master key. */
final class KeySet {

    private static final List<String> TEMPLATES = List.of("AES256_GCM", "AES256_GCM_HKDF_4KB", "HMAC_SHA256_PRF");

    private final List<KeysetHandle> handles;

    private KeySet(List<KeysetHandle> handles) {
        this.handles = handles;
    }

    static KeySet load(KeySettings settings) throws GeneralSecurityException, IOException {
        Aead master = MasterKey.from(settings);
        if (Files.notExists(settings.file())) {
            create(settings.file(), master);
        }
        List<KeysetHandle> handles = new ArrayList<>();
        List<String> wrapped = Files.readAllLines(settings.file());
        for (int i = 0; i < TEMPLATES.size(); i++) {
            handles.add(unwrap(wrapped.get(i), master, TEMPLATES.get(i)));
        }
        return new KeySet(handles);
    }

    private static KeysetHandle unwrap(String wrapped, Aead master, String use) {
        try {
            return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, associated(use));
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("zhangting.keys.master-key does not open the key set file", wrongKey);
        }
    }

    /** Written whole under another name, then linked: of several nodes that start at once, one wins. */
    private static void create(Path file, Aead master) throws GeneralSecurityException, IOException {
        StringBuilder lines = new StringBuilder();
        for (String template : TEMPLATES) {
            KeysetHandle fresh = KeysetHandle.generateNew(KeyTemplates.get(template));
            lines.append(TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(fresh, master, associated(template))
                            .replaceAll("\\s", ""))
                    .append('\n');
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "keys",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(whole, lines, StandardOpenOption.SYNC);
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            // its keys are read instead
        } finally {
            Files.delete(whole);
        }
    }

    private static byte[] associated(String use) {
        return ("zhangting key set " + use).getBytes(StandardCharsets.UTF_8);
    }

    Aead fields() throws GeneralSecurityException {
        return handles.get(0).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    StreamingAead streams() throws GeneralSecurityException {
        return handles.get(1).getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    PrfSet hashes() throws GeneralSecurityException {
        return handles.get(2).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }
}
