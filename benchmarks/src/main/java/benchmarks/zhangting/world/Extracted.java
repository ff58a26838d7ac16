package benchmarks.zhangting.world;

import benchmarks.zhangting.frame.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The hall's jar, extracted as a broker does it: then Java can archive its classes. */
public final class Extracted {

    private static final Path JAR = Path.of("bootstrap/target/zhangting.jar").toAbsolutePath();

    private Extracted() {}

    /** As it is built. */
    public static Path jar() {
        return JAR;
    }

    /** @return the jar whose libraries lie beside it */
    public static Path in(Path folder) throws IOException, InterruptedException {
        Folders.fresh(folder);
        Path log = folder.resolveSibling("extract.log");
        JavaProcess process = new JavaProcess(
                log,
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString()),
                Map.of());
        Patience.until(
                "the jar to be extracted",
                Duration.ofMinutes(1),
                () -> !ProcessHandle.of(process.pid())
                        .map(ProcessHandle::isAlive)
                        .orElse(false));
        Path jar = folder.resolve(JAR.getFileName());
        if (Files.notExists(jar)) {
            throw new IllegalStateException("the jar was not extracted, see " + log);
        }
        return jar;
    }
}
