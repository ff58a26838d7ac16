package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Jars as the Java machine can archive them: no jar within a jar. */
final class Extracted {

    private Extracted() {}

    /** An executable jar, extracted as {@code java -Djarmode=tools} does it for a broker. */
    static Path jar(Path folder, Path jar) {
        String name = jar.getFileName().toString();
        Path home = folder.resolve(name.replace(".jar", "") + "-" + modified(jar));
        Folders.once(
                home,
                fresh -> run("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", fresh.toString()));
        return home.resolve(name);
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void run(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(output);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
