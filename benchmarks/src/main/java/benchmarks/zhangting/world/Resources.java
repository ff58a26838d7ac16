package benchmarks.zhangting.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process uses. */
public final class Resources {

    /** One line for the whole heap or for each generation, as the collector has it; then come the classes. */
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final long pid;

    public Resources(long pid) {
        this.pid = pid;
    }

    /** Of a process, not of its children. */
    public double cpuMillis() {
        return millis(handle());
    }

    /** Of a process and of its children that run; those that have ended are forgotten. */
    public double cpuMillisWithChildren() {
        return cpuMillis()
                + handle().descendants().mapToDouble(Resources::millis).sum();
    }

    private ProcessHandle handle() {
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static double millis(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    public double residentMegabytes() throws IOException {
        return status("VmRSS") / 1024.0;
    }

    /** Of the operating system; virtual threads are not among them. */
    public double threads() throws IOException {
        return status("Threads");
    }

    private long status(String field) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(field + ":"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        }
    }

    public double descriptors() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.count();
        }
    }

    /** Collects garbage first. */
    public double heapMegabytes() throws IOException, InterruptedException {
        command("GC.run");
        return heapMegabytes(command("GC.heap_info"));
    }

    static double heapMegabytes(String told) {
        String heap = told.split("Metaspace")[0];
        long used = USED.matcher(heap)
                .results()
                .mapToLong(each -> Long.parseLong(each.group(1)))
                .sum();
        if (used == 0) {
            throw new IllegalStateException("jcmd tells no heap: " + told);
        }
        return used / 1024.0;
    }

    private String command(String name) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, Long.toString(pid), name)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
