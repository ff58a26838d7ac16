package io.zhangting.execution.port;

import io.zhangting.accounts.domain.LockReading;
import io.zhangting.accounts.port.LockReader;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AccountUnlock;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.CounterChange;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.halls.domain.CounterId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A counter with a ledger of what it really did, whose mishaps the test scripts. */
public final class FakeCounter implements PasswordCounter, UnlockingCounter, LockReader {

    /** @param password empty for an unlock */
    public record Effect(AttemptId key, CounterChange change, String password) {}

    private sealed interface Mishap {
        record Decline(String code, String text) implements Mishap {}

        record LoseReply() implements Mishap {}

        record LoseRequest() implements Mishap {}

        record Busy(Instant until) implements Mishap {}

        record Later() implements Mishap {}

        record Stop(String why) implements Mishap {}
    }

    private final CounterId id;
    private final Deque<Mishap> mishaps = new ArrayDeque<>();
    private final Map<AttemptId, Probe.Result> known = new HashMap<>();
    private final Map<AttemptId, Effect> unsettled = new HashMap<>();
    private final Set<AttemptId> fenced = new HashSet<>();
    private final List<Effect> effects = new ArrayList<>();
    private boolean silent;
    private LockReading lock = new LockReading.NotLocked();

    public FakeCounter(CounterId id) {
        this.id = id;
    }

    public void willDecline(String code, String text) {
        mishaps.add(new Mishap.Decline(code, text));
    }

    public void willDoItAndLoseTheReply() {
        mishaps.add(new Mishap.LoseReply());
    }

    public void willNeverSeeTheRequest() {
        mishaps.add(new Mishap.LoseRequest());
    }

    public void willBeBusy(Instant until) {
        mishaps.add(new Mishap.Busy(until));
    }

    public void willRefuseOurCalls(String why) {
        mishaps.add(new Mishap.Stop(why));
    }

    public void says(LockReading reading) {
        lock = reading;
    }

    public void willHaveTheResultLater() {
        mishaps.add(new Mishap.Later());
    }

    /** What was taken on is done now. */
    public void resultsAreIn() {
        unsettled.values().forEach(this::carryOut);
        unsettled.clear();
    }

    /** Nothing is heard of it, to calls and probes alike. */
    public void setSilent(boolean nothingIsHeard) {
        silent = nothingIsHeard;
    }

    public boolean isSilent() {
        return silent;
    }

    public List<Effect> effects() {
        return List.copyOf(effects);
    }

    @Override
    public CounterId id() {
        return id;
    }

    @Override
    public CounterId counter() {
        return id;
    }

    @Override
    public String gateway() {
        return "gateway-of-" + id;
    }

    @Override
    public LockReading read(String login) {
        return silent ? new LockReading.NotKnown("no answer") : lock;
    }

    @Override
    public Outcome resetPassword(AttemptId key, PasswordReset reset, NewPassword password) {
        return ask(new Effect(key, reset, password.reveal(text -> text)));
    }

    @Override
    public Outcome unlock(AttemptId key, AccountUnlock unlock) {
        return ask(new Effect(key, unlock, ""));
    }

    private Outcome ask(Effect wanted) {
        if (silent) {
            return new Outcome.Unknown("no answer");
        }
        if (fenced.contains(wanted.key())) {
            return new Outcome.NotSent("the key was fenced by a probe", Instant.EPOCH);
        }
        return known.containsKey(wanted.key()) ? answer(known.get(wanted.key())) : take(wanted);
    }

    private Outcome take(Effect wanted) {
        return switch (mishaps.poll()) {
            case null -> answer(carryOut(wanted));
            case Mishap.Decline(String code, String text) ->
                answer(remember(wanted.key(), new Probe.Result.Declined(code, text)));
            case Mishap.LoseReply l -> {
                carryOut(wanted);
                yield new Outcome.Unknown("no reply");
            }
            case Mishap.LoseRequest l -> new Outcome.Unknown("no reply");
            case Mishap.Busy(Instant until) -> new Outcome.NotSent("busy", until);
            case Mishap.Stop(String why) -> new Outcome.Stopped(why);
            case Mishap.Later l -> {
                unsettled.put(wanted.key(), wanted);
                yield answer(remember(
                        wanted.key(),
                        new Probe.Result.Pending("R-" + wanted.key().value())));
            }
        };
    }

    private Probe.Result carryOut(Effect effect) {
        effects.add(effect);
        return remember(effect.key(), new Probe.Result.Applied());
    }

    private Probe.Result remember(AttemptId key, Probe.Result result) {
        known.put(key, result);
        return result;
    }

    private static Outcome answer(Probe.Result result) {
        return switch (result) {
            case Probe.Result.Applied a -> new Outcome.Applied();
            case Probe.Result.Pending(String receipt) -> new Outcome.Pending(receipt);
            case Probe.Result.Declined(String code, String text) -> new Outcome.Declined(code, text);
        };
    }

    @Override
    public Probe probe(AttemptId key) {
        if (silent) {
            return new Probe.NoAnswer("no answer");
        }
        if (known.containsKey(key)) {
            return new Probe.Settled(known.get(key));
        }
        fenced.add(key);
        return new Probe.NothingDone();
    }
}
