package journeys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/** What initdb makes is the same for every test: it is made once for all of them, and then copied. */
final class EmptyCluster {

    private EmptyCluster() {}

    /** A server of the files in a folder; those of an empty cluster, where there are none. */
    static EmbeddedPostgres.Builder server(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                .setPGStartupWait(Duration.ofSeconds(60));
    }

    static void copyTo(Path folder) {
        Path template = StartUp.FOLDER.resolve("cluster-" + version());
        Folders.once(template, EmptyCluster::make);
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.toList()) {
                // with the permissions: PostgreSQL refuses files that others may read
                Files.copy(
                        file, folder.resolve(template.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void make(Path fresh) {
        try (EmbeddedPostgres server = server(fresh).start()) {
            Objects.requireNonNull(server);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Another one for other programs: the name of their jar has their version. */
    private static String version() {
        return Integer.toHexString(
                Objects.requireNonNull(EmbeddedPostgres.class.getResource("/postgres-linux-x86_64.txz"))
                        .toString()
                        .hashCode());
    }
}
