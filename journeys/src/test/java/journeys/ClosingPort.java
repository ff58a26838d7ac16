package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port that accepts and closes at once. */
final class ClosingPort implements AutoCloseable {

    private final ServerSocket server;

    ClosingPort() throws IOException {
        server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::closeAll);
    }

    String address() {
        return "tcp://127.0.0.1:" + server.getLocalPort();
    }

    private void closeAll() {
        while (!server.isClosed()) {
            try {
                server.accept().close();
            } catch (IOException closing) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(closing);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
