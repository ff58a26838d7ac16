package journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes our programs start faster, since journeys start dozens of them: jars are extracted once, and the classes of a
 * jar are archived by the first process of it that ends in order: loaded (class-data sharing), and from Java 25 on also
 * linked (ahead-of-time cache), which halves the time of a start once more. To archive costs as much as four starts, so
 * programs of this module have the classes of the demo's jar before their own, and its archive.
 */
final class StartUp {

    private static final boolean LINKED = Runtime.version().feature() >= 25;
    private static final String WRITE = LINKED ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    private static final String READ = LINKED ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    /** Of what is made once for all tests. */
    static final Path FOLDER = Path.of("target/start-up").toAbsolutePath();

    private final List<String> arguments;
    private final Path archive;
    private final Path training;
    private final boolean trains;

    private StartUp(List<String> arguments, String program) {
        this.arguments = arguments;
        archive = FOLDER.resolve(program + ".archive");
        training = FOLDER.resolve(program + ".training");
        trains = Files.notExists(archive) && made(training);
    }

    /** The classes of the hall, the simulators and the demo, and then those of this module. */
    static String classPath() {
        return System.getProperty("jars.demo")
                + File.pathSeparator
                + Path.of("target/test-classes").toAbsolutePath();
    }

    /** @param arguments of Java, with {@code -jar}, or with {@code -cp} and a path that begins with a jar */
    static StartUp of(List<String> arguments) {
        int place = Math.max(arguments.indexOf("-jar"), arguments.indexOf("-cp")) + 1;
        List<String> path = List.of(arguments.get(place).split(File.pathSeparator));
        Path extracted = Extracted.jar(FOLDER, Path.of(path.getFirst()));
        List<String> faster = new ArrayList<>(arguments);
        faster.set(
                place,
                Stream.concat(Stream.of(extracted.toString()), path.stream().skip(1))
                        .collect(Collectors.joining(File.pathSeparator)));
        return new StartUp(faster, extracted.getParent().getFileName().toString());
    }

    boolean trains() {
        return trains;
    }

    List<String> arguments() {
        String flag = trains ? WRITE + made() : READ + archive;
        boolean without = !trains && Files.notExists(archive);
        return Stream.concat(
                        without ? Stream.of() : Stream.of(flag, "-Xlog:cds=off", "-Xlog:aot=off"), arguments.stream())
                .toList();
    }

    private Path made() {
        return training.resolveSibling(training.getFileName() + ".archive");
    }

    /** Whole or not at all: another process never sees half of an archive. */
    void ended() {
        if (trains) {
            try {
                if (Files.exists(made())) {
                    Files.move(made(), archive, StandardCopyOption.ATOMIC_MOVE);
                }
                Files.deleteIfExists(training);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Of several processes one is the first. */
    private static boolean made(Path file) {
        try {
            Files.createDirectories(FOLDER);
            Files.createFile(file);
            return true;
        } catch (FileAlreadyExistsException anotherWasFirst) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
