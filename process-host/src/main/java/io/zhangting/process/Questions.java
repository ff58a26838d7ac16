package io.zhangting.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** What was asked of one child and is not answered yet. When it is gone, everything is unanswered for ever. */
final class Questions {

    private final Line line;
    private final Map<Long, CompletableFuture<Message>> asked = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private boolean ended;

    Questions(Line line) {
        this.line = line;
    }

    ChildReply ask(String verb, Map<String, String> fields, Duration within) {
        long id = numbers.incrementAndGet();
        var answer = new CompletableFuture<Message>();
        if (!register(id, answer)) {
            return new ChildReply.NotSent("the child process is not there");
        }
        try {
            line.send(new Message(verb, id, fields));
            return new ChildReply.Answered(answer.get(within.toNanos(), TimeUnit.NANOSECONDS));
        } catch (IOException broken) {
            return new ChildReply.NoReply("the line to the child process broke");
        } catch (ExecutionException gone) {
            return new ChildReply.NoReply("the child process ended in the middle");
        } catch (TimeoutException silent) {
            return new ChildReply.NoReply("no answer within " + within.toSeconds() + " s");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new ChildReply.NoReply("the call was interrupted");
        } finally {
            asked.remove(id);
        }
    }

    private synchronized boolean register(long id, CompletableFuture<Message> answer) {
        if (!ended) {
            asked.put(id, answer);
        }
        return !ended;
    }

    /** An answer that nobody waits for changes nothing. */
    void answered(Message message) {
        Optional.ofNullable(asked.remove(message.id())).ifPresent(answer -> answer.complete(message));
    }

    void end() {
        List<CompletableFuture<Message>> unanswered;
        synchronized (this) {
            ended = true;
            unanswered = List.copyOf(asked.values());
        }
        unanswered.forEach(answer -> answer.completeExceptionally(new IOException("gone")));
    }
}
