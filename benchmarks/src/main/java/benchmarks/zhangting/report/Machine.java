package benchmarks.zhangting.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the figures belong to. */
public record Machine(int cores, String processor, String system, String jdk, String postgres, String commit) {

    public static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                processorName(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"),
                System.getProperty("bench.postgres", "unknown"),
                System.getProperty("bench.commit", "unknown"));
    }

    private static String processorName() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException notLinux) {
            return "unknown";
        }
    }

    String sentence() {
        return cores + " cores (" + processor + "), " + system + ", " + jdk + ", PostgreSQL " + postgres + ", commit "
                + commit;
    }
}
