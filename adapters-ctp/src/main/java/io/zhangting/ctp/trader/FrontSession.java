package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.kernel.SecretText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One session at a front: connected, authenticated, logged in; once more after each reconnect of the library. */
final class FrontSession implements TraderEvents {

    /** Who decides what an answer means. */
    interface Owner {

        void loggedIn(int code, String text);

        /** The connection is lost; nothing that was asked is answered any more, and the library connects again. */
        void lost(String why);

        /** Connected, but a login got no answer. */
        void silent(String why);
    }

    private final Traders traders;
    private final Loop loop;
    private final Exchange exchange;
    private final String user;
    private final SecretText password;
    private final Owner owner;
    private final Map<String, Map<String, String>> tokens = new HashMap<>();
    private @Nullable Trader trader;
    private boolean breaking;
    private boolean closed;

    FrontSession(Traders traders, Loop loop, Exchange exchange, String user, SecretText password, Owner owner) {
        this.traders = traders;
        this.loop = loop;
        this.exchange = exchange;
        this.user = user;
        this.password = password;
        this.owner = owner;
    }

    void open(Path flow) {
        trader = traders.open(flow, this);
    }

    Exchange exchange() {
        return exchange;
    }

    /** @throws IllegalStateException after {@link #close} */
    Trader trader() {
        if (trader == null) {
            throw new IllegalStateException("the session is closed");
        }
        return trader;
    }

    /** The token that came last for an account, taken out. */
    Optional<Map<String, String>> takeToken(String account) {
        return Optional.ofNullable(tokens.remove(account));
    }

    @Override
    public void connected() {
        run(() -> exchange.instruct(id -> trader().authenticate(user, id), this::authenticated));
    }

    private void authenticated(TraderReply reply) {
        ifOpen(() -> {
            if (reply instanceof TraderReply.Answered answer && answer.ok()) {
                exchange.instruct(id -> trader().logIn(user, password, id), this::loggedIn);
            } else {
                loggedIn(reply);
            }
        });
    }

    private void loggedIn(TraderReply reply) {
        ifOpen(() -> {
            switch (reply) {
                case TraderReply.Answered answer -> owner.loggedIn(answer.code(), answer.text());
                case TraderReply.LogInFailed failed -> owner.loggedIn(failed.code(), failed.text());
                case TraderReply.Unfit(String why) -> owner.lost(why);
                case TraderReply.NotSent(String why) -> owner.lost(why);
                case TraderReply.NoReply(String why) -> unanswered(why);
            }
        });
    }

    /** When the line broke, its owner is told of that instead. */
    private void unanswered(String why) {
        if (!breaking) {
            owner.silent(why);
        }
    }

    @Override
    public void disconnected(int reason) {
        String why = "the front broke the line (0x" + Integer.toHexString(reason) + ")";
        run(() -> {
            breaking = true;
            exchange.broken(why);
            breaking = false;
            ifOpen(() -> owner.lost(why));
        });
    }

    @Override
    public void answered(int id, FrontAnswer answer, boolean last) {
        run(() -> exchange.answered(id, answer, last));
    }

    @Override
    public void token(String account, Map<String, String> token) {
        run(() -> tokens.put(account, token));
    }

    private void run(Runnable task) {
        loop.execute(() -> ifOpen(task));
    }

    private void ifOpen(Runnable task) {
        if (!closed) {
            task.run();
        }
    }

    /** Whoever still waits is told that nothing will come. */
    void close(String why) {
        if (!closed) {
            closed = true;
            trader().release();
            trader = null;
            exchange.close(why);
        }
    }
}
