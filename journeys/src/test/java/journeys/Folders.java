package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Folders below {@code target}: those of tests stay after them, so that the logs of a failure can be read. */
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

    /** Made beside its place and then moved there, by one process: whoever comes meanwhile waits, and finds it whole. */
    static synchronized void once(Path home, Consumer<Path> make) {
        try {
            Files.createDirectories(home.getParent());
            Path lock = home.resolveSibling(home.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // released with its channel
                channel.lock();
                if (Files.notExists(home)) {
                    Path fresh = Files.createTempDirectory(home.getParent(), "new");
                    make.accept(fresh);
                    Files.move(fresh, home);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
