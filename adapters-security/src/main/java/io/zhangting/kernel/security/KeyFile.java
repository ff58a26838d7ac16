package io.zhangting.kernel.security;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The file of the key set: a name and a wrapped value in each line. It is replaced whole, by one process at a time. */
final class KeyFile {

    private static final String HEADING =
            "# The hall's keys, wrapped by its master key. Change it by rotate-keys only.\n";

    /** Files of the first version have no names, only lines in this order. */
    private static final List<String> UNNAMED = List.of("fields", "streams", "hashes");

    /** A file's lock holds between processes, not within one. */
    private static final Object WITHIN_THIS_PROCESS = new Object();

    private final Path file;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    boolean exists() {
        return Files.exists(file);
    }

    Map<String, String> read() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("{") && values.size() < UNNAMED.size()) {
                values.put(UNNAMED.get(values.size()), line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int space = line.indexOf(' ');
                values.put(line.substring(0, Math.max(space, 0)), line.substring(space + 1));
            }
        }
        return values;
    }

    /** Tells one content of the file from the next without reading it. */
    String version() throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.lastModifiedTime().toInstant() + " " + now.size() + " " + Objects.toString(now.fileKey());
    }

    /** What others wrote meanwhile is what is changed. */
    void change(Change change) throws IOException, GeneralSecurityException {
        Files.createDirectories(file.getParent());
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        synchronized (WITHIN_THIS_PROCESS) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                replace(change.of(exists() ? read() : Map.of()));
            }
        }
    }

    private void replace(Map<String, String> values) throws IOException {
        StringBuilder lines = new StringBuilder(HEADING);
        values.forEach(
                (name, value) -> lines.append(name).append(' ').append(value).append('\n'));
        PrivateFile.replace(file, lines);
    }

    /** From the lines that are there to those that shall be. */
    interface Change {
        Map<String, String> of(Map<String, String> values) throws GeneralSecurityException;
    }
}
