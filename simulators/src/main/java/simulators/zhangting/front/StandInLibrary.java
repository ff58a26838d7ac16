package simulators.zhangting.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The library that stands in for the vendor's, where it could be built: Linux x86-64 with g++. */
public final class StandInLibrary {

    private static final String NAME = "libthosttraderapi_se.so";

    private StandInLibrary() {}

    /** Copies it into a directory under the vendor's name; empty if this build has none. */
    public static Optional<Path> unpack(Path directory) {
        return unpack("standin", directory);
    }

    /** The one of a foreign system, which knows no change of passwords and says so itself. */
    public static Optional<Path> foreign(Path directory) {
        return unpack("foreign", directory);
    }

    private static Optional<Path> unpack(String variant, Path directory) {
        try (var packed = StandInLibrary.class.getResourceAsStream("/native/linux_64/" + variant + "/" + NAME)) {
            if (packed == null) {
                return Optional.empty();
            }
            var target = Files.createDirectories(directory).resolve(NAME);
            // beside and then renamed: a process that has mapped the old one keeps it
            var beside = Files.createTempFile(directory, "new", ".so");
            Files.copy(packed, beside, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
