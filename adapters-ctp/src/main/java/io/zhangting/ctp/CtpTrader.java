package io.zhangting.ctp;

import io.zhangting.ctp.protocol.OpeningWire;
import io.zhangting.ctp.protocol.ReplyWire;
import io.zhangting.ctp.protocol.RequestWire;
import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.ctp.protocol.StateWire;
import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.ctp.protocol.TraderRequest;
import io.zhangting.process.ChildEvents;
import io.zhangting.process.ChildReply;
import io.zhangting.process.ChildSettings;
import io.zhangting.process.ChildState;
import io.zhangting.process.Malformed;
import io.zhangting.process.Message;
import io.zhangting.process.OutputMask;
import io.zhangting.process.SupervisedChild;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The hall's side of one counter's child: asks it, and knows how its session is. */
final class CtpTrader implements ChildEvents, AutoCloseable {

    /** A change as an investor has three stages before it, and others may come first. */
    private static final int STAGES = 6;

    /** AccountID and InvestorID; jctp would cut a longer one to somebody else's. */
    private static final int LONGEST_ACCOUNT = 12;

    private static final TraderReply UNFIT =
            new TraderReply.Unfit("账号不是 1 到 " + LONGEST_ACCOUNT + " 个可见 ASCII 字符，CTP 字段放不下，请核对客户资料中的柜台账号");

    private final TraderSettings settings;
    private final String counter;
    private final ChildSettings.Patience patience;
    private final TraderChecks checks;
    private final OutputMask mask = new OutputMask();
    private final SupervisedChild child;
    private final AtomicReference<SessionState> session = new AtomicReference<>(new SessionState.Connecting());
    private final AtomicReference<List<Problem>> problems = new AtomicReference<>(List.of());

    CtpTrader(String counter, TraderSettings settings, InstantSource clock) {
        this(counter, settings, ChildSettings.Patience.usual(), clock);
    }

    CtpTrader(String counter, TraderSettings settings, ChildSettings.Patience patience, InstantSource clock) {
        this.patience = patience;
        this.counter = counter;
        this.settings = settings;
        this.checks = new TraderChecks(counter, settings);
        mask.hide(settings.password());
        mask.hide(settings.authCode());
        child = new SupervisedChild(childSettings(), this, mask, clock);
    }

    ChildSettings childSettings() {
        return new ChildSettings(
                counter,
                settings.program(),
                settings.flow(counter).toAbsolutePath(),
                checks.environment(),
                checks.jvmOptions(),
                patience);
    }

    TraderChecks checks() {
        return checks;
    }

    void start() {
        child.start();
    }

    @Override
    public Optional<String> obstacle() {
        List<Problem> found = checks.problems();
        problems.set(found);
        return found.stream().findFirst().map(Problem::what);
    }

    @Override
    public Message opening() {
        return OpeningWire.open(settings.session(counter));
    }

    @Override
    public void told(Message message) {
        try {
            session.set(StateWire.state(message));
        } catch (Malformed rubbish) {
            child.kill("it told rubbish");
        }
    }

    @Override
    public void gone(String why) {
        session.set(new SessionState.Interrupted(why));
    }

    TraderReply ask(TraderRequest request) {
        return TraderChecks.fits(request.account(), LONGEST_ACCOUNT) ? send(request) : UNFIT;
    }

    private TraderReply send(TraderRequest request) {
        List<String> secrets = RequestWire.secrets(request);
        secrets.forEach(mask::hide);
        try {
            return reply(child.ask(
                    RequestWire.verb(request),
                    RequestWire.fields(request),
                    settings.answerWithin().multipliedBy(STAGES)));
        } finally {
            secrets.forEach(mask::forget);
        }
    }

    private TraderReply reply(ChildReply reply) {
        return switch (reply) {
            case ChildReply.NotSent(String why) -> new TraderReply.NotSent(why);
            case ChildReply.NoReply(String why) -> new TraderReply.NoReply(why);
            case ChildReply.Answered(Message message) -> reply(message);
        };
    }

    private TraderReply reply(Message message) {
        try {
            return ReplyWire.reply(message);
        } catch (Malformed rubbish) {
            child.kill("it answered rubbish");
            return new TraderReply.NoReply("the child process answered rubbish");
        }
    }

    String counter() {
        return counter;
    }

    List<Problem> problems() {
        return problems.get();
    }

    ChildState process() {
        return child.state();
    }

    SessionState session() {
        return session.get();
    }

    TraderSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        child.close();
    }
}
