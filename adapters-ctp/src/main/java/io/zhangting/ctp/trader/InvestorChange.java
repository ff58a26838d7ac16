package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.PasswordKind;
import io.zhangting.ctp.protocol.SessionSettings;
import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.ctp.protocol.TraderRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * Changes one trading password in a session of the investor's own: logs in with the password that it has now, and
 * changes it in the same session, as a first login must (vendor's guide; error 140).
 */
final class InvestorChange implements FrontSession.Owner {

    private static final int STAGES_BEFORE = 3;

    private final TraderRequest.Change change;
    private final Loop loop;
    private final Duration within;
    private final Consumer<TraderReply> whoAsks;
    private final FrontSession session;
    private Runnable cancelDeadline = () -> {};
    private boolean finished;
    private boolean sent;

    InvestorChange(
            TraderRequest.Change change,
            SessionSettings settings,
            Traders traders,
            Loop loop,
            InstantSource clock,
            Consumer<TraderReply> whoAsks) {
        this.change = change;
        this.loop = loop;
        this.within = settings.answerWithin();
        this.whoAsks = whoAsks;
        this.session = new FrontSession(
                traders, loop, new Exchange(settings, loop, clock), change.account(), change.now(), this);
    }

    void begin(Path flow) {
        cancelDeadline = loop.later(
                within.multipliedBy(STAGES_BEFORE), () -> finish(new TraderReply.NotSent("no session in time")));
        session.open(flow);
    }

    @Override
    public void loggedIn(int code, String text) {
        switch (LoginAnswer.of(code)) {
            case ACCEPTED, MUST_CHANGE -> send();
            case LATER -> finish(new TraderReply.NotSent(code + " " + text));
            case REFUSED, HALL_REFUSED -> finish(new TraderReply.LogInFailed(code, text));
        }
    }

    /** After a reconnect it is not sent a second time. */
    private void send() {
        if (!sent && !finished) {
            sent = true;
            cancelDeadline.run();
            session.exchange()
                    .instruct(
                            id -> session.trader()
                                    .change(PasswordKind.TRADING, change.account(), change.now(), change.next(), id),
                            this::finish);
        }
    }

    @Override
    public void lost(String why) {
        if (!sent) {
            finish(new TraderReply.NotSent(why));
        }
    }

    @Override
    public void silent(String why) {
        lost(why);
    }

    private void finish(TraderReply reply) {
        if (!finished) {
            finished = true;
            cancelDeadline.run();
            session.close("done");
            whoAsks.accept(reply);
        }
    }
}
