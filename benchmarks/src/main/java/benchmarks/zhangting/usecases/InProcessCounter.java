package benchmarks.zhangting.usecases;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.execution.port.PasswordCounter;
import io.zhangting.execution.port.UnlockingCounter;
import io.zhangting.halls.domain.CounterId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A counter that does at once what it is asked for, each key once, and remembers what it did. */
final class InProcessCounter implements PasswordCounter, UnlockingCounter {

    private final CounterId id;
    private final Map<AttemptId, String> effects = new ConcurrentHashMap<>();

    InProcessCounter(String id) {
        this.id = new CounterId(id);
    }

    @Override
    public CounterId id() {
        return id;
    }

    @Override
    public String gateway() {
        return id.value();
    }

    @Override
    public Outcome resetPassword(AttemptId key, PasswordReset reset, NewPassword password) {
        effects.putIfAbsent(key, reset.login());
        return new Outcome.Applied();
    }

    @Override
    public Outcome unlock(AttemptId key, AccountUnlock unlock) {
        effects.putIfAbsent(key, unlock.login());
        return new Outcome.Applied();
    }

    @Override
    public Probe probe(AttemptId key) {
        return effects.containsKey(key) ? new Probe.Settled(new Probe.Result.Applied()) : new Probe.NothingDone();
    }

    /** By whose account, each as often as something was done to it. */
    List<String> effects() {
        return List.copyOf(effects.values());
    }

    boolean did(AttemptId key) {
        return effects.containsKey(key);
    }
}
