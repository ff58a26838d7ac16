package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.PasswordKind;
import io.zhangting.ctp.protocol.SessionSettings;
import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.ctp.protocol.TraderRequest;
import io.zhangting.kernel.SecretText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A desk at fake fronts, with time in the test's hand. */
final class SessionScenario {

    static final Duration WITHIN = Duration.ofSeconds(10);
    /** Two instructions at six a second. */
    private static final Duration LOGGED_IN = Duration.ofMillis(500);

    static final Duration PAUSE = Duration.ofSeconds(30);

    final HandLoop loop = new HandLoop();
    final FakeFronts fronts = new FakeFronts();
    final List<SessionState> states = new ArrayList<>();
    final List<TraderReply> replies = new ArrayList<>();
    final Path flow;
    private TraderDesk desk;
    private String password = "operator-password";

    SessionScenario(Path flow) {
        this.flow = flow;
        this.desk = desk();
    }

    private TraderDesk desk() {
        var settings = new SessionSettings(
                List.of("tcp://127.0.0.1:1"),
                "8888",
                "op",
                new SecretText(password),
                "client_app",
                new SecretText("authcode"),
                flow,
                6,
                1,
                WITHIN,
                PAUSE);
        return new TraderDesk(
                new OperatorSession(settings, fronts, loop, loop, states::add),
                new InvestorChanges(settings, fronts, loop, loop));
    }

    /** As after a start of the child, or a restart. */
    SessionScenario open() {
        loop.end();
        desk = desk();
        desk.open();
        loop.pass(LOGGED_IN);
        return this;
    }

    SessionScenario up() {
        open();
        loop.pass(Duration.ofSeconds(2));
        return this;
    }

    void operatorsPassword(String other) {
        password = other;
    }

    SessionState state() {
        return states.getLast();
    }

    void ask(TraderRequest request) {
        desk.take(request, replies::add);
        loop.settle();
    }

    static TraderRequest.Change change(PasswordKind kind) {
        return new TraderRequest.Change(kind, "80000001", new SecretText("tempPw12"), new SecretText("newPw345"));
    }
}
