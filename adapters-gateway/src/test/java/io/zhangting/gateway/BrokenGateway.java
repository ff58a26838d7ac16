package io.zhangting.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A server that accepts a connection and then misbehaves. */
final class BrokenGateway implements AutoCloseable {

    /** What it does with a connection. */
    interface Behaviour {
        void with(Socket socket) throws IOException;
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new ArrayList<>();

    BrokenGateway(Behaviour behaviour) throws IOException {
        Thread.ofPlatform().daemon().start(() -> serve(behaviour));
    }

    URI address(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + server.getLocalPort());
    }

    private void serve(Behaviour behaviour) {
        try {
            while (true) {
                var socket = server.accept();
                open.add(socket);
                behaviour.with(socket);
            }
        } catch (IOException e) {
            // closed
        }
    }

    static void closeAfterReading(Socket socket) throws IOException {
        socket.getInputStream().read(new byte[8192]);
        socket.close();
    }

    static void stallInTheMiddle(Socket socket) throws IOException {
        socket.getInputStream().read(new byte[8192]);
        socket.getOutputStream()
                .write("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"a\"".getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    static void speakNoTls(Socket socket) throws IOException {
        socket.getInputStream().read();
        socket.getOutputStream().write("no TLS here\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        socket.close();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
