package demo.zhangting.child;

import io.zhangting.ctp.trader.FrontAnswer;
import io.zhangting.ctp.trader.TraderEvents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import simulators.zhangting.front.FrontLine;

/** The line to a simulated front; connects again by itself, as the vendor's library does. */
final class FrontSocket implements AutoCloseable {

    private static final int READ_FAILED = 0x1001;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final URI address;
    private final TraderEvents events;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicReference<@Nullable Socket> current = new AtomicReference<>();

    FrontSocket(URI address, TraderEvents events) {
        this.address = address;
        this.events = events;
    }

    void start() {
        Thread.ofPlatform().daemon().name("front").start(this::keep);
    }

    private void keep() {
        do {
            try (var socket = new Socket(address.getHost(), address.getPort())) {
                current.set(socket);
                read(socket);
            } catch (IOException gone) {
                System.getLogger("front").log(System.Logger.Level.DEBUG, "the line to the front broke", gone);
            }
            if (current.getAndSet(null) != null && closing.getCount() > 0) {
                events.disconnected(READ_FAILED);
            }
        } while (!isClosing());
    }

    private boolean isClosing() {
        try {
            return closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void read(Socket socket) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            take(FrontLine.parse(line));
        }
    }

    private void take(FrontLine line) {
        switch (line.verb()) {
            case "hello" -> events.connected();
            case "reply" ->
                events.answered(
                        line.number(),
                        new FrontAnswer(Integer.parseInt("0" + line.text("code")), line.text("text"), Map.of()),
                        line.text("last").equals("1"));
            default -> send(FrontLine.of("taken", line.number()));
        }
    }

    /** @return whether it was sent; half a line is never served */
    boolean send(FrontLine line) {
        Socket socket = current.get();
        if (socket == null) {
            return false;
        }
        try {
            synchronized (socket) {
                socket.getOutputStream().write(line.written().getBytes(StandardCharsets.US_ASCII));
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        Socket socket = current.get();
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException alreadyClosed) {
                System.getLogger("front").log(System.Logger.Level.DEBUG, "closed already", alreadyClosed);
            }
        }
    }
}
