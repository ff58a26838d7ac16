package simulators.zhangting.front;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.SimulatorState;

/** A fresh front per test, whose clock goes only when told. */
@Timeout(30)
abstract class WithAFront {

    static final String ACCOUNT = "80000001";
    static final String PASSWORD = "Abcd1234";
    static final String FRESH = "Wxyz9876";
    static final PasswordPlace TRADING = new PasswordPlace("ctp-main", ACCOUNT, "trading");
    static final PasswordPlace FUNDS = new PasswordPlace("ctp-main", ACCOUNT, "funds");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T01:00:00Z"));

    SimulatorState state;
    StandInFront front;

    @BeforeEach
    void open() {
        state = new SimulatorState(InstantSource.system(), Optional.empty());
        var world = new FrontWorld(state, "ctp-main", OperatorAccess.usual(), now::get, now::get);
        front = new StandInFront(world, InetAddress.getLoopbackAddress(), 0);
        state.passwords().set(TRADING, PASSWORD);
        state.passwords().set(FUNDS, PASSWORD);
    }

    @AfterEach
    void close() {
        front.close();
        state.close();
    }

    void passes(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    SomeLibrary loggedIn(String user, String password) {
        var library = SomeLibrary.authenticated(front);
        if (library.logIn(user, password) != 0) {
            throw new IllegalStateException("no login");
        }
        return library;
    }
}
