package io.zhangting.audit.security;

import io.zhangting.audit.domain.AuditHead;
import io.zhangting.audit.port.LastHead;
import io.zhangting.kernel.security.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One line in a file beside the key set, replaced whole. */
@Component
class FileLastHead implements LastHead {

    private final Path file;

    FileLastHead(@Value("${zhangting.keys.file}") String keys) {
        this.file = Path.of(keys + ".head").toAbsolutePath();
    }

    @Override
    public Optional<AuditHead> read() {
        try {
            return Optional.of(head(Files.readString(file).strip().split(" ")));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the last audit head beside the key set cannot be read", unreadable);
        }
    }

    @Override
    public void keep(AuditHead head) {
        String line = "%d %d %s %d %s %s%n"
                .formatted(head.number(), head.position(), head.hash(), head.seals(), head.at(), head.mac());
        try {
            PrivateFile.replace(file, line);
        } catch (IOException failed) {
            throw new UncheckedIOException("the last audit head could not be written beside the key set", failed);
        }
    }

    private static AuditHead head(String... parts) {
        try {
            return new AuditHead(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    parts[2],
                    Long.parseLong(parts[3]),
                    Instant.parse(parts[4]),
                    parts[5]);
        } catch (NumberFormatException | DateTimeException | ArrayIndexOutOfBoundsException damaged) {
            throw new IllegalStateException("the last audit head beside the key set is damaged", damaged);
        }
    }
}
