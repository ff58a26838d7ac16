package io.zhangting.ctp;

import static org.awaitility.Awaitility.await;

import io.zhangting.credentials.domain.SecretId;
import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.ctp.trader.CtpChild;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.gateway.CounterGateway;
import io.zhangting.halls.domain.PasswordPurpose;
import io.zhangting.halls.port.SomeHall;
import io.zhangting.process.ChildSettings;
import io.zhangting.process.ChildState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import simulators.zhangting.Simulators;
import simulators.zhangting.front.OperatorAccess;
import simulators.zhangting.front.StandInFront;
import simulators.zhangting.front.StandInLibrary;
import simulators.zhangting.state.LedgerEntry;
import simulators.zhangting.state.PasswordPlace;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.SimulatorState;

/** A counter with the native stand-in behind the real jctp, in a child process as in production. */
final class StandIn implements AutoCloseable {

    static final String ACCOUNT = "80000001";
    private static final Duration UP = Duration.ofSeconds(60);

    private static final ChildSettings.Patience SHORT = new ChildSettings.Patience(
            Duration.ofSeconds(60),
            Duration.ofMillis(500),
            Duration.ofSeconds(4),
            Duration.ofMillis(100),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2));

    private final Path folder;
    private final Simulators simulators = Simulators.start(SomeWay.simulators());
    final StandInFront front;
    final CtpTrader trader;
    private int before;

    StandIn(Path folder) {
        this.folder = folder;
        front = simulators.ctpFront();
        front.queryLimits(false);
        trader = trader(
                "ctp-main",
                front,
                StandInLibrary.unpack(folder.resolve("standin")).orElseThrow());
    }

    StandIn up() {
        trader.start();
        awaitUp(trader);
        return this;
    }

    static void awaitUp(CtpTrader trader) {
        await().atMost(UP).until(() -> trader.session() instanceof SessionState.Up);
    }

    CtpTrader trader(String counter, StandInFront at, Path library) {
        return trader(counter, at, library, at.operator());
    }

    CtpTrader trader(String counter, StandInFront at, Path library, OperatorAccess access) {
        return new CtpTrader(
                counter,
                new TraderSettings(
                        List.of(at.address()),
                        access.broker(),
                        access.user(),
                        access.password(),
                        access.appId(),
                        access.authCode(),
                        library.getParent(),
                        folder.resolve("flow-" + counter),
                        SomeLocale.path(),
                        1000,
                        1000,
                        Duration.ofMillis(800),
                        Duration.ofMillis(500),
                        CtpChild.NAME),
                SHORT,
                InstantSource.system());
    }

    Path foreignLibrary() {
        return StandInLibrary.foreign(folder.resolve("foreign")).orElseThrow();
    }

    StandInFront front(String counter) {
        return simulators.front(counter);
    }

    SimulatorState state() {
        return simulators.state();
    }

    CtpGateway gateway() {
        return gateway(SomeWay.PATIENT);
    }

    private CtpGateway gateway(Duration patience) {
        return new CtpGateway(
                SomeHall.CTP,
                new CounterGateway(
                        "ctp-management", SomeWay.to(simulators.port(), SomeWay.SECRET, patience), SomeWay.CLOCK));
    }

    /** Does not wait long for a gateway that will not answer. */
    GatewayThenChangeCounter impatient() {
        return new GatewayThenChangeCounter(gateway(SomeWay.IMPATIENT), trader, new TraderOutcomes(SomeWay.CLOCK));
    }

    GatewayThenChangeCounter gatewayThenChange() {
        return new GatewayThenChangeCounter(gateway(), trader, new TraderOutcomes(SomeWay.CLOCK));
    }

    PrivilegedOperatorCounter privilegedOperator() {
        return new PrivilegedOperatorCounter(gateway(), trader, new TraderOutcomes(SomeWay.CLOCK));
    }

    static PasswordReset reset(PasswordPurpose purpose) {
        return reset(purpose, ACCOUNT);
    }

    static PasswordReset reset(PasswordPurpose purpose, String account) {
        return new PasswordReset(SomeHall.CTP, purpose, account, new SecretId(new UUID(0, 9)));
    }

    static AttemptId attempt(int number) {
        return new AttemptId(new UUID(7, number));
    }

    /** What really was done at the front since the test began. */
    List<LedgerEntry> effects() {
        List<LedgerEntry> all = state().ledger().of(ServiceName.CTP_FRONT);
        return all.subList(before, all.size());
    }

    boolean opensWith(PasswordPurpose purpose, String password) {
        String name = purpose.name().toLowerCase(Locale.ROOT);
        return state().passwords().fits(new PasswordPlace("ctp-main", ACCOUNT, name), password);
    }

    long pid() {
        return ((ChildState.Serving) trader.process()).pid();
    }

    /** Waits until another process than that one holds the session. */
    void awaitUpAgain(long before) {
        await().atMost(UP)
                .until(() -> trader.process() instanceof ChildState.Serving serving && serving.pid() != before);
        awaitUp(trader);
    }

    /** A counter without faults and locks, with the same child; its session is not broken for it. */
    void begin() {
        front.clearFaults();
        front.privilegedOperator(false);
        state().locks().unlock(ServiceName.CTP_MANAGEMENT, ACCOUNT);
        before = state().ledger().of(ServiceName.CTP_FRONT).size();
        awaitUp(trader);
    }

    @Override
    public void close() {
        trader.close();
        simulators.close();
    }
}
