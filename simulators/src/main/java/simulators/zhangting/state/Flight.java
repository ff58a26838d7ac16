package simulators.zhangting.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import simulators.zhangting.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** One call between its arrival and its answer. */
public final class Flight implements AutoCloseable {

    private final Subject subject;
    private final Optional<UUID> key;
    private final Instant since;
    private final Runnable landing;
    private final CompletableFuture<Boolean> goOn = new CompletableFuture<>();
    private volatile Phase phase = Phase.RECEIVED;

    Flight(Subject subject, Optional<UUID> key, Instant since, Runnable landing) {
        this.subject = subject;
        this.key = key;
        this.since = since;
        this.landing = landing;
    }

    public Subject subject() {
        return subject;
    }

    public Optional<UUID> key() {
        return key;
    }

    public Instant since() {
        return since;
    }

    public Phase phase() {
        return phase;
    }

    /** Waits to be released; false if it was given up or the limit is reached. */
    public boolean hang(Phase where, Duration limit) {
        return await(where, limit, false);
    }

    /** Waits for a while; false if it was given up meanwhile. */
    public boolean delay(Duration wait) {
        return await(Phase.DELAYED, wait, true);
    }

    private boolean await(Phase where, Duration limit, boolean inTheEnd) {
        phase = where;
        try {
            return goOn.completeOnTimeout(inTheEnd, limit.toMillis(), TimeUnit.MILLISECONDS)
                    .get();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean hanging() {
        return phase != Phase.RECEIVED;
    }

    void release() {
        goOn.complete(true);
    }

    void giveUp() {
        goOn.complete(false);
    }

    public ObjectNode toJson() {
        var json = Json.object()
                .put("service", subject.service().path())
                .put("operation", subject.operation())
                .put("account", subject.account())
                .put("phase", phase.code())
                .put("since", since.toString());
        key.ifPresent(used -> json.put("key", used.toString()));
        return json;
    }

    @Override
    public void close() {
        landing.run();
    }
}
