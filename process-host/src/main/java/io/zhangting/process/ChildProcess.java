package io.zhangting.process;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One life of a child: started, connected, asked, gone. */
final class ChildProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChildProcess.class);
    private static final long LOOK_AGAIN = 100;

    private final Process process;
    private final Line line;
    private final Map<Long, CompletableFuture<Message>> asked = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicReference<@Nullable String> killedFor = new AtomicReference<>();
    private boolean ended;

    private ChildProcess(Process process, Line line) {
        this.process = process;
        this.line = line;
    }

    /** @throws IOException with the cause in words if it could not be started or did not connect */
    static ChildProcess start(ChildSettings settings, NativeOutput output, InstantSource clock) throws IOException {
        Path folder = Files.createTempDirectory(
                "zhangting-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path socket = folder.resolve("hall");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            Process process = launch(settings, socket, output);
            return new ChildProcess(
                    process, connected(server, process, settings.patience().start(), clock));
        } finally {
            Files.deleteIfExists(socket);
            Files.deleteIfExists(folder);
        }
    }

    private static Process launch(ChildSettings settings, Path socket, NativeOutput output) throws IOException {
        var builder = new ProcessBuilder(JavaCommand.of(settings, socket))
                .directory(settings.directory().toFile())
                .redirectErrorStream(true);
        JavaCommand.environment(builder.environment(), settings);
        Process process = builder.start();
        process.getOutputStream().close();
        Thread.ofPlatform()
                .daemon()
                .name("output-" + settings.name())
                .start(() -> output.pump(process.getInputStream()));
        return process;
    }

    private static Line connected(ServerSocketChannel server, Process process, Duration within, InstantSource clock)
            throws IOException {
        Instant deadline = clock.instant().plus(within);
        server.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            server.register(selector, SelectionKey.OP_ACCEPT);
            while (clock.instant().isBefore(deadline) && process.isAlive()) {
                selector.select(LOOK_AGAIN);
                SocketChannel child = server.accept();
                if (child != null) {
                    return new Line(child);
                }
            }
        }
        String why = process.isAlive() ? "it did not connect within " + within.toSeconds() + " s" : ended(process);
        process.destroyForcibly();
        throw new IOException(why);
    }

    long pid() {
        return process.pid();
    }

    void tell(Message message) throws IOException {
        line.send(message);
    }

    ChildReply ask(String verb, Map<String, String> fields, Duration within) {
        long id = numbers.incrementAndGet();
        var answer = new CompletableFuture<Message>();
        if (!register(id, answer)) {
            return new ChildReply.NotSent("the child process is not there");
        }
        try {
            line.send(new Message(verb, id, fields));
            return new ChildReply.Answered(answer.get(within.toNanos(), TimeUnit.NANOSECONDS));
        } catch (IOException broken) {
            return new ChildReply.NoReply("the line to the child process broke");
        } catch (ExecutionException gone) {
            return new ChildReply.NoReply("the child process ended in the middle");
        } catch (TimeoutException silent) {
            return new ChildReply.NoReply("no answer within " + within.toSeconds() + " s");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new ChildReply.NoReply("the call was interrupted");
        } finally {
            asked.remove(id);
        }
    }

    private synchronized boolean register(long id, CompletableFuture<Message> answer) {
        if (!ended) {
            asked.put(id, answer);
        }
        return !ended;
    }

    /** Reads until the child is gone, and says why it is. */
    String readAll(Consumer<Message> untold) {
        try {
            for (var next = line.receive(); next.isPresent(); next = line.receive()) {
                Message message = next.get();
                if (message.id() == 0) {
                    untold.accept(message);
                } else {
                    Optional.ofNullable(asked.remove(message.id())).ifPresent(answer -> answer.complete(message));
                }
            }
        } catch (Malformed rubbish) {
            kill("it answered rubbish (" + rubbish.getMessage() + ")");
        } catch (IOException broken) {
            LOG.debug("the line to process {} broke", process.pid(), broken);
        }
        return end();
    }

    void kill(String why) {
        killedFor.compareAndSet(null, why);
        process.destroyForcibly();
    }

    private String end() {
        awaitExit();
        List<CompletableFuture<Message>> unanswered;
        synchronized (this) {
            ended = true;
            unanswered = List.copyOf(asked.values());
        }
        unanswered.forEach(answer -> answer.completeExceptionally(new IOException("gone")));
        return Optional.ofNullable(killedFor.get()).orElseGet(() -> ended(process));
    }

    /** A child whose line is closed has nothing left to do; one that stays nevertheless is killed. */
    private void awaitExit() {
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                kill("it closed its line and stayed");
                process.waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String ended(Process process) {
        int status = process.exitValue();
        return status > 128 ? "it was killed by signal " + (status - 128) : "it ended with status " + status;
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException alreadyBroken) {
            LOG.debug("the line to process {} was broken already", process.pid(), alreadyBroken);
        } finally {
            // it has nothing to save, and may never have heard that it should end
            process.destroyForcibly();
        }
    }
}
