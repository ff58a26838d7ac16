package benchmarks.zhangting.world;

import benchmarks.zhangting.frame.Patience;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, as it would run in production, with its output in a file. */
public final class JavaProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private final long begun = System.nanoTime();

    public JavaProcess(Path log, List<String> arguments, Map<String, String> environment) throws IOException {
        this.log = log;
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Files.createDirectories(Objects.requireNonNull(log.toAbsolutePath().getParent()));
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Waits for the first answer with status 200. @return how long it took since the start of the process */
    public Duration awaitAnswer(URI address) throws InterruptedException {
        Patience.until("an answer of " + address + ", see " + log, PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("a process ended with " + process.exitValue() + ", see " + log);
            }
            return answers(address);
        });
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static boolean answers(URI address) {
        try {
            return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public long pid() {
        return process.pid();
    }

    public String output() throws IOException {
        return Files.readString(log);
    }

    /** SIGTERM. */
    public void terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() throws InterruptedException {
        terminate();
    }
}
