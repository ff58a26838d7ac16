package benchmarks.zhangting.world;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A hall in a process of its own: the classes of {@code zhangting.jar}, extracted, with the profiles of production. */
public final class HallProcess implements AutoCloseable {

    private static final String WATCHED = "benchmarks/zhangting/watched";

    private final URI address;
    private final JavaProcess process;

    public HallProcess(Path folder, int heapMegabytes, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = Ports.free();
        address = URI.create("http://127.0.0.1:" + port);
        Path jar = Extracted.in(folder.resolve("jar"));
        List<String> arguments = new ArrayList<>(memory(heapMegabytes));
        arguments.addAll(List.of(
                "-cp",
                jar + File.pathSeparator + watched(folder),
                "benchmarks.zhangting.watched.WatchedHall",
                "--server.port=" + port));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        process = new JavaProcess(folder.resolve("hall.log"), arguments, Map.of());
        process.awaitAnswer(address.resolve("/api/hall/hall"));
    }

    /** Java's options, as the runbook has them. */
    public static List<String> memory(int heapMegabytes) {
        return List.of("-Xms64m", "-Xmx" + heapMegabytes + "m");
    }

    /** Nothing else of the bench gets into the hall. */
    private static Path watched(Path folder) throws IOException {
        Path from = Path.of("benchmarks/target/classes").resolve(WATCHED);
        Path to = Files.createDirectories(folder.resolve("watched").resolve(WATCHED));
        try (Stream<Path> classes = Files.list(from)) {
            for (Path each : classes.toList()) {
                Files.copy(each, to.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder.resolve("watched");
    }

    public URI address() {
        return address;
    }

    public Resources resources() {
        return new Resources(process.pid());
    }

    /** What it has written. */
    public String output() throws IOException {
        return process.output();
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
