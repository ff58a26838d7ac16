package simulators.zhangting.front;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** One library at the other end. Its requests are served one after the other, even when it is gone meanwhile. */
final class FrontConnection {

    /** What the front does with what comes in. */
    interface Service {

        void serve(FrontConnection connection, FrontLine request);

        /** The library has done what it was told in advance. */
        void struck(FrontConnection connection, int fault);

        void gone(FrontConnection connection);
    }

    private final Socket socket;
    private final FrontSession session;
    private final Service service;
    private final AtomicInteger told = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Void>> untaken = new ConcurrentHashMap<>();
    private final ExecutorService desk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("front-desk").factory());

    FrontConnection(Socket socket, FrontSession session, Service service) {
        this.socket = socket;
        this.session = session;
        this.service = service;
    }

    FrontSession session() {
        return session;
    }

    void start() {
        Thread.ofPlatform().daemon().name("front-connection").start(this::read);
    }

    private void read() {
        try (var lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                take(FrontLine.parse(line));
            }
        } catch (IOException | IllegalArgumentException gone) {
            // a caller that breaks off or talks nonsense is sent away
        } finally {
            close();
            desk.shutdown();
            service.gone(this);
            untaken.values().forEach(waiting -> waiting.complete(null));
        }
    }

    private void take(FrontLine line) {
        switch (line.verb()) {
            case "taken" -> taken(line.number());
            case "struck" -> service.struck(this, line.number());
            default -> request(line);
        }
    }

    private void request(FrontLine line) {
        if (!line.verb().startsWith("Req")) {
            throw new IllegalArgumentException("this is no request");
        }
        desk.execute(() -> service.serve(this, line));
    }

    private void taken(int number) {
        var waiting = untaken.remove(number);
        if (waiting != null) {
            waiting.complete(null);
        }
    }

    /** Tells the library what to do itself; complete when it was heard, or nobody is there to hear it. */
    CompletableFuture<Void> direct(FrontLine directive) {
        var numbered = directive.numbered(told.incrementAndGet());
        var heard = new CompletableFuture<Void>();
        untaken.put(numbered.number(), heard);
        tell(numbered);
        if (socket.isClosed()) {
            heard.complete(null);
        }
        return heard;
    }

    synchronized void tell(FrontLine line) {
        try {
            var stream = socket.getOutputStream();
            stream.write(line.written().getBytes(StandardCharsets.US_ASCII));
            stream.flush();
        } catch (IOException gone) {
            close();
        }
    }

    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
