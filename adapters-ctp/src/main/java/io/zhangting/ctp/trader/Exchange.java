package io.zhangting.ctp.trader;

import io.zhangting.ctp.protocol.SessionSettings;
import io.zhangting.ctp.protocol.TraderReply;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * Questions and answers over one API instance: numbers, deadlines, pace. An answer that nobody waits for, a second one,
 * or one with another number changes nothing.
 */
final class Exchange {

    private static final Duration FLOW_CONTROL = Duration.ofSeconds(1);
    private static final int NOT_CONNECTED = -1;
    private static final int NOT_READY = 90;

    private final Loop loop;
    private final Pace instructions;
    private final Pace queries;
    private final Duration within;
    private final Map<Integer, Asked> asked = new HashMap<>();
    private final Deque<Runnable> waitingQueries = new ArrayDeque<>();
    private boolean queryInFlight;
    private boolean closed;
    private int number;

    Exchange(SessionSettings settings, Loop loop, InstantSource clock) {
        this.loop = loop;
        this.within = settings.answerWithin();
        this.instructions = new Pace(settings.instructionsPerSecond(), clock);
        this.queries = new Pace(settings.queriesPerSecond(), clock);
    }

    /** Sends an instruction at the session's pace; the library's flow control is waited out, for nothing left then. */
    void instruct(IntUnaryOperator request, Consumer<TraderReply> whoAsks) {
        paced(instructions, request, whoAsks, deadlineTries());
    }

    /** One at a time; what is not ready yet is asked again, for a query changes nothing. */
    void query(IntUnaryOperator request, Consumer<TraderReply> whoAsks) {
        waitingQueries.add(() -> paced(queries, request, again(request, whoAsks, deadlineTries()), deadlineTries()));
        nextQuery();
    }

    private int deadlineTries() {
        return (int) Math.max(1, within.toSeconds());
    }

    private void nextQuery() {
        if (!queryInFlight && !waitingQueries.isEmpty()) {
            queryInFlight = true;
            waitingQueries.remove().run();
        }
    }

    private Consumer<TraderReply> again(IntUnaryOperator request, Consumer<TraderReply> whoAsks, int tries) {
        return reply -> {
            boolean notReady = reply instanceof TraderReply.Answered answer && answer.code() == NOT_READY;
            if (notReady && tries > 0) {
                loop.later(FLOW_CONTROL, () -> paced(queries, request, again(request, whoAsks, tries - 1), tries));
            } else {
                queryInFlight = false;
                whoAsks.accept(reply);
                nextQuery();
            }
        };
    }

    private void paced(Pace pace, IntUnaryOperator request, Consumer<TraderReply> whoAsks, int tries) {
        Duration wait = pace.take();
        if (wait.isZero()) {
            send(pace, request, whoAsks, tries);
        } else {
            loop.later(wait, () -> send(pace, request, whoAsks, tries));
        }
    }

    private void send(Pace pace, IntUnaryOperator request, Consumer<TraderReply> whoAsks, int tries) {
        if (closed) {
            whoAsks.accept(new TraderReply.NotSent("the session ended"));
            return;
        }
        number++;
        int id = number;
        var question = new Asked(whoAsks);
        asked.put(id, question);
        int queued = request.applyAsInt(id);
        if (queued == 0) {
            question.deadline(loop.later(within, () -> silence(id)));
            return;
        }
        asked.remove(id);
        if (queued == NOT_CONNECTED || tries == 0) {
            whoAsks.accept(new TraderReply.NotSent(locally(queued)));
        } else {
            loop.later(FLOW_CONTROL, () -> paced(pace, request, whoAsks, tries - 1));
        }
    }

    private static String locally(int code) {
        return switch (code) {
            case NOT_CONNECTED -> "the front is not connected (-1)";
            case -2 -> "too many unanswered requests (-2)";
            case -3 -> "too many requests a second (-3)";
            default -> "the library refused the request (" + code + ")";
        };
    }

    private void silence(int id) {
        Optional.ofNullable(asked.remove(id))
                .ifPresent(question -> question.tell(
                        new TraderReply.NoReply("no answer of the front within " + within.toMillis() + " ms")));
    }

    void answered(int id, FrontAnswer answer, boolean last) {
        Asked question = asked.get(id);
        if (question == null) {
            return;
        }
        question.found(answer.row());
        if (last || answer.code() != 0) {
            asked.remove(id);
            question.answered(answer.code(), answer.text());
        }
    }

    /** Nothing that was asked will be answered any more. */
    void broken(String why) {
        List<Asked> open = List.copyOf(asked.values());
        asked.clear();
        open.forEach(question -> question.tell(new TraderReply.NoReply(why)));
    }

    void close(String why) {
        closed = true;
        broken(why);
    }
}
