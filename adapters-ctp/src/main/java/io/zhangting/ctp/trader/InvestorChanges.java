package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.SessionSettings;
import io.zhangting.ctp.protocol.TraderReply;
import io.zhangting.ctp.protocol.TraderRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Changes as investors, one after the other: the library collects terminal data at a login and wants it so. */
final class InvestorChanges {

    private static final int MOST_FAILURES = 3;
    private static final Duration REST = Duration.ofMinutes(10);

    private final SessionSettings settings;
    private final Traders traders;
    private final Loop loop;
    private final InstantSource clock;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;
    private int failures;
    private Instant notBefore = Instant.MIN;

    InvestorChanges(SessionSettings settings, Traders traders, Loop loop, InstantSource clock) {
        this.settings = settings;
        this.traders = traders;
        this.loop = loop;
        this.clock = clock;
    }

    void add(TraderRequest.Change change, Consumer<TraderReply> whoAsks) {
        waiting.add(() -> begin(change, whoAsks));
        next();
    }

    private void next() {
        if (!busy && !waiting.isEmpty()) {
            busy = true;
            waiting.remove().run();
        }
    }

    private void begin(TraderRequest.Change change, Consumer<TraderReply> whoAsks) {
        if (clock.instant().isBefore(notBefore)) {
            done(
                    new TraderReply.NotSent("several log-ins failed in a row: this hall's address is not put at risk"),
                    whoAsks);
            return;
        }
        new InvestorChange(change, settings, traders, loop, clock, reply -> done(reply, whoAsks)).begin(flow());
    }

    private Path flow() {
        try {
            return Files.createDirectories(settings.flow().resolve("investor"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the flow directory cannot be written", unwritable);
        }
    }

    private void done(TraderReply reply, Consumer<TraderReply> whoAsks) {
        busy = false;
        count(reply);
        whoAsks.accept(reply);
        loop.execute(this::next);
    }

    private void count(TraderReply reply) {
        if (reply instanceof TraderReply.LogInFailed) {
            failures++;
        } else if (reply instanceof TraderReply.Answered) {
            failures = 0;
        }
        if (failures >= MOST_FAILURES) {
            failures = 0;
            notBefore = clock.instant().plus(REST);
        }
    }
}
