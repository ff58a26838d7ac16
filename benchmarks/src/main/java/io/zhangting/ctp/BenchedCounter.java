package io.zhangting.ctp;

import io.zhangting.ctp.protocol.PasswordKind;
import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.ctp.protocol.TraderRequest;
import io.zhangting.ctp.trader.CtpChild;
import io.zhangting.kernel.SecretText;
import io.zhangting.process.ChildSettings;
import io.zhangting.process.ChildState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import simulators.zhangting.SimulatorSettings;
import simulators.zhangting.Simulators;
import simulators.zhangting.contract.SigningKeys;
import simulators.zhangting.front.OperatorAccess;
import simulators.zhangting.front.StandInFront;
import simulators.zhangting.front.StandInLibrary;
import simulators.zhangting.state.ServiceName;

/** A counter with the stand-in behind the real jctp, and the passwords that it has now. */
final class BenchedCounter implements AutoCloseable {

    private static final String ACCOUNT = "80000001";
    private static final long PATIENCE = 60_000;

    /** As usual, but for pauses that grow from one kill to the next. */
    private static final ChildSettings.Patience ALWAYS_THE_FIRST_PAUSE = new ChildSettings.Patience(
            Duration.ofSeconds(20),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(10));

    private final Simulators simulators;
    private final CtpTrader trader;
    private final AtomicInteger number = new AtomicInteger(100_000);
    private String trading = "Begin00000";

    BenchedCounter(Path folder) {
        simulators = Simulators.start(SimulatorSettings.local(SigningKeys.of("bench", new byte[32])));
        StandInFront front = simulators.ctpFront();
        front.privilegedOperator(true);
        OperatorAccess access = front.operator();
        Path library = StandInLibrary.unpack(folder.resolve("standin"))
                .orElseThrow(() -> new IllegalStateException("this build has no stand-in library: g++ is needed"));
        String locale = System.getenv("ZHANGTING_LOCPATH");
        trader = new CtpTrader(
                "ctp-main",
                new TraderSettings(
                        List.of(front.address()),
                        access.broker(),
                        access.user(),
                        access.password(),
                        access.appId(),
                        access.authCode(),
                        library.getParent(),
                        folder.resolve("flow"),
                        locale == null ? null : Path.of(locale),
                        1_000_000,
                        1_000_000,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(1),
                        CtpChild.NAME),
                ALWAYS_THE_FIRST_PAUSE,
                InstantSource.system());
    }

    void start() throws InterruptedException {
        trader.start();
        awaitUp();
        must(new TraderRequest.Overwrite(PasswordKind.TRADING, ACCOUNT, new SecretText(trading)));
    }

    private void awaitUp() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE * 1_000_000;
        while (!(trader.session() instanceof SessionState.Up)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no session: " + trader.process() + " " + trader.session());
            }
            Thread.sleep(1);
        }
    }

    private void must(TraderRequest request) {
        TraderReply reply = trader.ask(request);
        if (!(reply instanceof TraderReply.Answered answer && answer.ok())) {
            throw new IllegalStateException("void: " + reply);
        }
    }

    /** One request and one answer over the operator's session. */
    void changeFunds(int ignored) {
        must(new TraderRequest.Overwrite(
                PasswordKind.FUNDS, ACCOUNT, new SecretText(Integer.toString(number.incrementAndGet()))));
    }

    /** Connect, authenticate, log in, change: a session of the investor's own. */
    void changeTrading(int ignored) {
        String next = "Next" + number.incrementAndGet();
        must(new TraderRequest.Change(PasswordKind.TRADING, ACCOUNT, new SecretText(trading), new SecretText(next)));
        trading = next;
    }

    /** Without the one that the bench began with. */
    long effects() {
        return simulators.state().ledger().of(ServiceName.CTP_FRONT).size() - 1L;
    }

    long residentKilobytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private long pid() {
        return ((ChildState.Serving) trader.process()).pid();
    }

    /** From the SIGKILL to the first answer of the next process, its pause of a second included. */
    long recoveryMillis() throws InterruptedException {
        long before = System.nanoTime();
        ProcessHandle.of(pid()).orElseThrow().destroyForcibly();
        while (trader.session() instanceof SessionState.Up) {
            Thread.sleep(1);
        }
        awaitUp();
        changeFunds(0);
        return (System.nanoTime() - before) / 1_000_000;
    }

    @Override
    public void close() {
        trader.close();
        simulators.close();
    }
}
