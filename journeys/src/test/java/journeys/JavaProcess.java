package journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Java program of ours in a process of its own, with its output in a file. */
final class JavaProcess implements AutoCloseable {

    private final Process process;
    private final Path log;
    private final Optional<StartUp> startUp;

    JavaProcess(Path log, List<String> arguments, Map<String, String> environment) {
        this(log, StartUp.of(arguments), environment);
    }

    JavaProcess(Path log, StartUp startUp, Map<String, String> environment) {
        this(log, Optional.of(startUp), startUp.arguments(), environment);
    }

    /** The program as it is, without anything that makes it start faster. */
    static JavaProcess plain(Path log, List<String> arguments, Map<String, String> environment) {
        return new JavaProcess(log, Optional.empty(), arguments, environment);
    }

    private JavaProcess(Path log, Optional<StartUp> startUp, List<String> arguments, Map<String, String> environment) {
        this.log = log;
        this.startUp = startUp;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // these processes live for seconds: they start faster without the optimising compiler
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            this.process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The child processes that it has started. */
    List<ProcessHandle> children() {
        return process.children().toList();
    }

    void awaitAnswer(URI address) {
        awaitAnswer(address, Duration.ofMinutes(2));
    }

    void awaitAnswer(URI address, Duration atMost) {
        HttpClient client = HttpClient.newHttpClient();
        await("answer of " + address + ", see " + log).atMost(atMost).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("the process ended with " + process.exitValue() + ":\n" + output());
            }
            return answers(client, address);
        });
    }

    private static boolean answers(HttpClient client, URI address) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int awaitEnd() {
        await("end of the process, see " + log).atMost(Duration.ofMinutes(5)).until(() -> !process.isAlive());
        startUp.ifPresent(StartUp::ended);
        return process.exitValue();
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
        awaitEnd();
    }

    /** At the end of a test nobody waits for good manners, unless an archive is to be written. */
    private void end() {
        if (startUp.filter(StartUp::trains).isPresent()) {
            terminate();
        } else {
            kill();
        }
    }

    void write(String text) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            end();
        }
    }
}
