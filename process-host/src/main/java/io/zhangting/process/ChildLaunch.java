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

/** Starts a child and waits until it has come to the socket that only its owner can open. */
final class ChildLaunch {

    private static final long LOOK_AGAIN = 100;

    private ChildLaunch() {}

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
        String why = process.isAlive()
                ? "it did not connect within " + within.toSeconds() + " s"
                : ChildProcess.ended(process);
        process.destroyForcibly();
        throw new IOException(why);
    }
}
