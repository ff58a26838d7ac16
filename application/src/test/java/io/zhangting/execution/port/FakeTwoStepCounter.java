package io.zhangting.execution.port;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.execution.domain.AttemptId;
import io.zhangting.execution.domain.Outcome;
import io.zhangting.execution.domain.PasswordReset;
import io.zhangting.execution.domain.Probe;
import io.zhangting.halls.domain.CounterId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A counter whose gateway sets temporary passwords and whose front changes them, each with a ledger and mishaps of its
 * own. The front takes a change only from somebody who names the password that stands.
 */
public final class FakeTwoStepCounter implements TwoStepCounter {

    /** Sets temporary passwords. */
    public final FakeCounter gateway;

    /** Changes them to new ones. */
    public final FakeCounter front;

    private final List<String> asked = new ArrayList<>();

    /** How many temporary passwords had been set when a change was asked for: it changes the last of them. */
    private final Map<AttemptId, Integer> changes = new HashMap<>();

    public FakeTwoStepCounter(CounterId id) {
        gateway = new FakeCounter(id);
        front = new FakeCounter(id);
    }

    @Override
    public CounterId id() {
        return gateway.id();
    }

    @Override
    public String gateway() {
        return gateway.gateway();
    }

    @Override
    public Outcome setTemporary(AttemptId key, PasswordReset reset, NewPassword temporary) {
        asked.add("temporary " + text(temporary));
        return gateway.resetPassword(key, reset, temporary);
    }

    @Override
    public Probe probe(AttemptId key) {
        return gateway.probe(key);
    }

    @Override
    public Outcome change(AttemptId key, PasswordReset reset, NewPassword temporary, NewPassword password) {
        asked.add("change " + text(temporary) + " to " + text(password));
        Optional<FakeCounter.Effect> standing =
                standing().filter(effect -> temporary.reveal(effect.password()::equals));
        if (standing.isEmpty()) {
            return new Outcome.Stopped("the password that was named does not stand");
        }
        changes.put(key, gateway.effects().size());
        return front.resetPassword(key, reset, password);
    }

    /** Looks at what stands, as the real one does: it cannot be asked about a change by its key. */
    @Override
    public Probe probeChange(AttemptId key, PasswordReset reset, AttemptId temporarySetBy) {
        if (front.isSilent()) {
            return new Probe.NoAnswer("no answer");
        }
        return standing()
                .<Probe>map(effect -> effect.key().equals(temporarySetBy)
                        ? new Probe.NothingDone()
                        : new Probe.NoAnswer("another temporary password stands"))
                .orElseGet(() -> new Probe.Settled(new Probe.Result.Applied()));
    }

    /** The temporary password that was set last, unless it was changed. */
    private Optional<FakeCounter.Effect> standing() {
        int set = gateway.effects().size();
        boolean changed = front.effects().stream().anyMatch(change -> changes.get(change.key()) == set);
        return set == 0 || changed
                ? Optional.empty()
                : Optional.of(gateway.effects().getLast());
    }

    private static String text(NewPassword password) {
        return password.reveal(text -> text);
    }

    /** Every call with its passwords, whatever became of it. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** The password that opens the account now. */
    public String password() {
        return standing().orElseGet(() -> front.effects().getLast()).password();
    }
}
