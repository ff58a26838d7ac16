package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.TraderReply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A token of the 监控中心 comes apart from the answer to its question, before or after it. */
final class Tokens {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Loop loop;
    private final Duration within;

    Tokens(Loop loop, Duration within) {
        this.loop = loop;
        this.within = within;
    }

    /** Takes the answer to the question, and tells the token when it has come. */
    Consumer<TraderReply> after(FrontSession session, String account, Consumer<TraderReply> whoAsks) {
        return reply -> {
            if (reply instanceof TraderReply.Answered answer && answer.ok()) {
                look(session, account, whoAsks, within.dividedBy(LOOK_AGAIN));
            } else {
                whoAsks.accept(reply);
            }
        };
    }

    private void look(FrontSession session, String account, Consumer<TraderReply> whoAsks, long looks) {
        Optional<Map<String, String>> came = session.takeToken(account);
        if (came.isPresent()) {
            whoAsks.accept(new TraderReply.Answered(0, "", List.of(came.get())));
        } else if (looks <= 0) {
            whoAsks.accept(new TraderReply.NoReply("no token came"));
        } else {
            loop.later(LOOK_AGAIN, () -> look(session, account, whoAsks, looks - 1));
        }
    }
}
