package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders below {@code target} that stay after a test, so that the logs of a failure can be read. */
final class Folders {

    private Folders() {}

    static Path fresh(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "worlds"));
            return Files.createTempDirectory(parent, name + "-").toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
