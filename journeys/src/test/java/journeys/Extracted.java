package journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Jars as the Java machine can archive them: no jar within a jar, no folder of classes. */
final class Extracted {

    private Extracted() {}

    /** An executable jar, extracted as {@code java -Djarmode=tools} does it for a broker. */
    static Path jar(Path folder, Path jar) {
        String name = jar.getFileName().toString();
        Path home = folder.resolve(name.replace(".jar", "") + "-" + modified(jar));
        once(
                home,
                fresh -> run("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", fresh.toString()));
        return home.resolve(name);
    }

    /** A class path on which each folder of classes is a jar. */
    static String classPath(Path folder, String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .map(entry -> Files.isDirectory(entry) ? packed(folder, entry) : entry)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Another one as soon as a jar of it is another. */
    static String version(String classPath) {
        return Integer.toHexString(Arrays.stream(classPath.split(File.pathSeparator))
                .map(Path::of)
                .map(jar -> jar + "@" + modified(jar))
                .toList()
                .hashCode());
    }

    private static Path packed(Path folder, Path classes) {
        String name = classes.getParent().getParent().getFileName() + "-" + classes.getFileName();
        Path home = folder.resolve(name + "-" + newest(classes));
        once(home, fresh -> pack(classes, fresh.resolve("classes.jar")));
        return home.resolve("classes.jar");
    }

    /** Made beside its place and then moved there: whoever comes second finds it whole. */
    private static void once(Path home, Consumer<Path> make) {
        if (Files.exists(home)) {
            return;
        }
        try {
            Files.createDirectories(home.getParent());
            Path fresh = Files.createTempDirectory(home.getParent(), "new");
            make.accept(fresh);
            Files.move(fresh, home);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasFirst) {
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void pack(Path classes, Path jar) {
        try (Stream<Path> files = Files.walk(classes);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A folder itself is as old as its own entries, whatever changes below them. */
    private static long newest(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(Extracted::modified).max().orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
