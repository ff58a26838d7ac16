package simulators.zhangting.front;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks to a front as the native library does, and like it says when it has heard a directive. */
public final class SomeLibrary implements AutoCloseable {

    private static final FrontLine END = FrontLine.of("end", 0);

    private final Socket socket;
    private final BlockingQueue<FrontLine> came = new LinkedBlockingQueue<>();
    private final List<FrontLine> directives = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger();

    private SomeLibrary(Socket socket) {
        this.socket = socket;
        Thread.ofPlatform().daemon().start(this::read);
    }

    /** Connected and greeted. */
    public static SomeLibrary at(StandInFront front) {
        var library = connected(front);
        assertThat(library.next().verb()).isEqualTo("hello");
        return library;
    }

    static SomeLibrary connected(StandInFront front) {
        try {
            return new SomeLibrary(new Socket("127.0.0.1", front.port()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connected, and the program accepted. */
    public static SomeLibrary authenticated(StandInFront front) {
        var library = at(front);
        var operator = front.operator();
        assertThat(library.authenticate(operator.user(), operator.appId(), operator.authCode()))
                .isZero();
        return library;
    }

    /** The operator, logged in. */
    public static SomeLibrary operating(StandInFront front) {
        var library = authenticated(front);
        assertThat(library.logIn(front.operator().user(), front.operator().password()))
                .isZero();
        return library;
    }

    public int authenticate(String user, String appId, String authCode) {
        return code("ReqAuthenticate", "BrokerID=8888", "UserID=" + user, "AppID=" + appId, "AuthCode=" + authCode);
    }

    public int logIn(String user, String password) {
        return code("ReqUserLogin", "BrokerID=8888", "UserID=" + user, "Password=" + password);
    }

    public int change(String user, String old, String fresh) {
        return code("ReqUserPasswordUpdate", "UserID=" + user, "OldPassword=" + old, "NewPassword=" + fresh);
    }

    public int changeFunds(String account, String old, String fresh) {
        return code(
                "ReqTradingAccountPasswordUpdate",
                "AccountID=" + account,
                "OldPassword=" + old,
                "NewPassword=" + fresh,
                "CurrencyID=CNY");
    }

    int code(String verb, String... fields) {
        return Integer.parseInt(ask(verb, fields).text("code"));
    }

    FrontLine ask(String verb, String... fields) {
        send(verb, fields);
        return next();
    }

    int send(String verb, String... fields) {
        var line = FrontLine.of(verb, number.incrementAndGet());
        for (var field : fields) {
            var pair = field.split("=", 2);
            line = pair[1].isEmpty() ? line : line.with(pair[0], pair[1]);
        }
        write(line);
        return line.number();
    }

    void write(FrontLine line) {
        try {
            socket.getOutputStream().write(line.written().getBytes(US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FrontLine next() {
        try {
            var line = came.poll(10, TimeUnit.SECONDS);
            assertThat(line).as("a line of the front").isNotNull();
            return line;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void isSentAway() {
        assertThat(next()).isEqualTo(END);
    }

    List<FrontLine> directives() {
        return directives;
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                take(FrontLine.parse(line));
            }
        } catch (IOException closed) {
            // the end, too
        }
        came.add(END);
    }

    private void take(FrontLine line) {
        switch (line.verb()) {
            case "advance", "lift", "queries" -> {
                directives.add(line);
                write(FrontLine.of("taken", line.number()));
            }
            default -> came.add(line);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
