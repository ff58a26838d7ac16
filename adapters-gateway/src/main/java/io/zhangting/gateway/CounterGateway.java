package io.zhangting.gateway;

import io.zhangting.accounts.domain.LockReading;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.Probe;
import java.time.InstantSource;
import java.util.Map;

/** What all counters behind our contracts have in common: changes under a key, the probe, and reading a lock. */
public final class CounterGateway {

    private final String name;
    private final SignedGateway gateway;
    private final OperationReplies replies;

    /** @param name as in the configuration, such as {@code ctp-management} */
    public CounterGateway(String name, SignedGateway gateway, InstantSource clock) {
        this.name = name;
        this.gateway = gateway;
        this.replies = new OperationReplies(clock);
    }

    public String name() {
        return name;
    }

    public Outcome change(String path, AttemptId key, Map<String, String> body) {
        return replies.outcome(gateway.post(path, key.value(), body));
    }

    public Probe probe(AttemptId key) {
        return replies.probe(gateway.get("/operations/" + key.value()));
    }

    /** The account travels in the body: paths are written into logs. */
    public LockReading lock(String account) {
        return LockAnswers.reading(gateway.ask("/locks/search", Map.of("account", account)));
    }
}
