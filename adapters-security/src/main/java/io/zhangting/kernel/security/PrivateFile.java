package io.zhangting.kernel.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files of mode 0600 that are replaced whole: whoever reads sees the old content or the new one, also after a crash. */
public final class PrivateFile {

    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private PrivateFile() {}

    /** @param file absolute, in a folder that exists */
    public static void replace(Path file, CharSequence content) throws IOException {
        Path whole = Files.createTempFile(file.getParent(), "" + file.getFileName(), ".new", PRIVATE);
        try {
            Files.writeString(whole, content, StandardOpenOption.SYNC);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
