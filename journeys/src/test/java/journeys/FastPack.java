package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The pack of the product, read in one second instead of ten, and with a ticket after three seconds instead of ten minutes. */
final class FastPack {

    private static final Path ORIGINAL = Path.of("../adapters-packs/src/main/resources/packs/jinxin");

    private FastPack() {}

    static String in(Path folder) {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        folder.resolve("pack").resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, faster(Files.readString(file)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return "file:" + folder.resolve("pack").toAbsolutePath();
    }

    private static String faster(String text) {
        return text.replace("minimum-reading-seconds: 10", "minimum-reading-seconds: 1")
                .replace("unknown-for: 10m", "unknown-for: 3s");
    }

    /** With two pairs of eyes for every reset. */
    static String withSecondReview(Path folder) {
        String location = in(folder);
        Path pack = folder.resolve("pack/pack.yaml");
        try {
            String text = Files.readString(pack);
            Files.writeString(
                    pack,
                    text.replace("  - key: reset-password\n", "  - key: reset-password\n    second-review: true\n"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return location;
    }

    /** As an argument of the demo. */
    static String argument(Path folder) {
        return "--zhangting.pack.location=" + in(folder);
    }
}
