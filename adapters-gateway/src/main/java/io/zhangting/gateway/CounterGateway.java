package io.zhangting.gateway;

import io.zhangting.accounts.domain.LockReading;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
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

    public Outcome change(String path, AttemptId key, Map<String, ?> body) {
        return replies.outcome(gateway.post(path, key.value(), body));
    }

    /** @param more what one counter asks for beyond the others, such as a currency */
    public Outcome resetPassword(AttemptId key, PasswordReset reset, NewPassword password, Map<String, ?> more) {
        Map<String, Object> body = about(reset.login(), more);
        body.put("purpose", reset.purpose().name().toLowerCase(Locale.ROOT));
        return password.reveal(text -> {
            body.put("newPassword", text);
            return change("/password-resets", key, body);
        });
    }

    public Outcome unlock(AttemptId key, AccountUnlock unlock) {
        return unlock(key, unlock, Map.of());
    }

    /** @param more as for {@link #resetPassword} */
    public Outcome unlock(AttemptId key, AccountUnlock unlock, Map<String, ?> more) {
        return change("/unlocks", key, about(unlock.login(), more));
    }

    private static Map<String, Object> about(String account, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("account", account);
        return body;
    }

    public Probe probe(AttemptId key) {
        return replies.probe(gateway.get("/operations/" + key.value()));
    }

    /** @param more as for {@link #resetPassword} */
    public TemporaryPassword temporary(PasswordReset reset, Map<String, ?> more) {
        Map<String, Object> body = about(reset.login(), more);
        body.put("purpose", reset.purpose().name().toLowerCase(Locale.ROOT));
        return TemporaryAnswers.reading(gateway.ask("/passwords/search", body));
    }

    /** The account travels in the body: paths are written into logs. */
    public LockReading lock(String account) {
        return lock(account, Map.of());
    }

    /** @param more as for {@link #resetPassword} */
    public LockReading lock(String account, Map<String, ?> more) {
        return LockAnswers.reading(gateway.ask("/locks/search", about(account, more)));
    }
}
