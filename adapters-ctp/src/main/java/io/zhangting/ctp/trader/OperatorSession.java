package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.PasswordKind;
import io.zhangting.ctp.protocol.Question;
import io.zhangting.ctp.protocol.SessionSettings;
import io.zhangting.ctp.protocol.SessionState;
import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.kernel.SecretText;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operator's session: kept up, and never logged in again after a refusal that a person has to mend. */
final class OperatorSession implements FrontSession.Owner {

    /** A query sooner after the login is answered with 90. */
    private static final Duration SETTLE = Duration.ofSeconds(1);

    /** So many requests in a row without an answer: line or library are dead, though they do not say so. */
    private static final int MOST_SILENCES = 2;

    private static final Duration LOOK_AT_REFUSAL = Duration.ofSeconds(2);

    private final SessionSettings settings;
    private final Traders traders;
    private final Loop loop;
    private final InstantSource clock;
    private final Consumer<SessionState> told;
    private final RefusedLogin refused;
    private final Breaker breaker;
    private final Tokens tokens;
    private SessionState state = new SessionState.Connecting();
    private @Nullable FrontSession session;
    private int silences;

    OperatorSession(
            SessionSettings settings, Traders traders, Loop loop, InstantSource clock, Consumer<SessionState> told) {
        this.settings = settings;
        this.traders = traders;
        this.loop = loop;
        this.clock = clock;
        this.told = told;
        this.refused = new RefusedLogin(settings);
        this.breaker = new Breaker(settings.pause(), clock);
        this.tokens = new Tokens(loop, settings.answerWithin());
    }

    void open() {
        refused.stands().ifPresentOrElse(this::waitForAPerson, this::connect);
    }

    private void waitForAPerson(SessionState.Refused refusal) {
        become(refusal);
        loop.later(LOOK_AT_REFUSAL, () -> {
            if (refused.stands().isEmpty()) {
                connect();
            } else {
                waitForAPerson(refusal);
            }
        });
    }

    private void connect() {
        become(new SessionState.Connecting());
        silences = 0;
        var opened = new FrontSession(
                traders, loop, new Exchange(settings, loop, clock), settings.operator(), settings.password(), this);
        session = opened;
        opened.open(settings.flow());
    }

    private void become(SessionState next) {
        if (!next.equals(state) || next instanceof SessionState.Connecting) {
            state = next;
            told.accept(next);
        }
    }

    @Override
    public void loggedIn(int code, String text) {
        switch (LoginAnswer.of(code)) {
            case ACCEPTED -> settle(session);
            case LATER -> rest(code + " " + text);
            case MUST_CHANGE, REFUSED, HALL_REFUSED -> refuse(code, text);
        }
    }

    private void settle(@Nullable FrontSession accepted) {
        loop.later(SETTLE, () -> {
            if (session == accepted && accepted != null) {
                breaker.stands();
                become(new SessionState.Up("", traders.version()));
            }
        });
    }

    /** Also for others who were refused because they came from this hall. */
    void refuse(int code, String text) {
        closeSession("the front refused: " + code);
        waitForAPerson(refused.keep(code, text));
    }

    @Override
    public void lost(String why) {
        become(new SessionState.Interrupted(why));
        if (breaker.lost()) {
            rest(why);
        }
    }

    @Override
    public void silent(String why) {
        rest(why);
    }

    private void rest(String why) {
        closeSession(why);
        Duration pause = breaker.pause();
        become(new SessionState.Interrupted(why + "; next try in " + pause.toSeconds() + " s"));
        loop.later(pause, this::open);
    }

    private void closeSession(String why) {
        FrontSession open = session;
        session = null;
        if (open != null) {
            open.close(why);
        }
    }

    void change(PasswordKind kind, String account, SecretText now, SecretText next, Consumer<TraderReply> whoAsks) {
        ifUp(
                whoAsks,
                open -> open.exchange()
                        .instruct(id -> open.trader().change(kind, account, now, next, id), listening(open, whoAsks)));
    }

    void ask(Question question, String account, Consumer<TraderReply> whoAsks) {
        ifUp(whoAsks, open -> {
            open.takeToken(account);
            open.exchange()
                    .query(
                            id -> open.trader().ask(question, account, id),
                            listening(
                                    open,
                                    question == Question.CFMMC_TOKEN ? tokens.after(open, account, whoAsks) : whoAsks));
        });
    }

    private Consumer<TraderReply> listening(FrontSession asked, Consumer<TraderReply> whoAsks) {
        return reply -> {
            whoAsks.accept(reply);
            if (asked == session) {
                silences = reply instanceof TraderReply.NoReply ? silences + 1 : 0;
                if (silences >= MOST_SILENCES) {
                    rest("the front no longer answers");
                }
            }
        };
    }

    private void ifUp(Consumer<TraderReply> whoAsks, Consumer<FrontSession> use) {
        FrontSession open = session;
        if (state instanceof SessionState.Up && open != null) {
            use.accept(open);
        } else {
            whoAsks.accept(new TraderReply.NotSent("the operator's session is not up: " + words(state)));
        }
    }

    private static String words(SessionState state) {
        return switch (state) {
            case SessionState.Connecting c -> "connecting";
            case SessionState.Up u -> "up";
            case SessionState.Interrupted(String why) -> why;
            case SessionState.Refused(int code, String text) -> "refused with " + code + " " + text;
        };
    }

    SessionState state() {
        return state;
    }

    void close() {
        closeSession("the hall closes");
    }
}
