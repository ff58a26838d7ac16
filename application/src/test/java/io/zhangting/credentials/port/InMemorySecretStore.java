package io.zhangting.credentials.port;

import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretId;
import io.zhangting.credentials.domain.SecretState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemorySecretStore implements SecretStore {

    private final Map<SecretId, SecretState> states = new HashMap<>();
    private final Map<SecretId, SealedFor> chosen = new HashMap<>();
    private final Map<SecretId, NewPassword> passwords = new HashMap<>();

    @Override
    public void add(SecretId id, NewPassword password) {
        states.put(id, new SecretState.Waiting());
        passwords.put(id, password);
    }

    @Override
    public void addChosen(SecretId id, SealedFor place) {
        states.put(id, new SecretState.Waiting());
        chosen.put(id, place);
    }

    @Override
    public Optional<SealedFor> chosenFor(SecretId id) {
        return Optional.ofNullable(chosen.get(id));
    }

    @Override
    public Optional<SecretState> lock(SecretId id) {
        return state(id);
    }

    @Override
    public Optional<SecretState> state(SecretId id) {
        return Optional.ofNullable(states.get(id));
    }

    @Override
    public NewPassword open(SecretId id) {
        return Optional.ofNullable(passwords.get(id))
                .orElseThrow(() -> new IllegalStateException("the password was wiped"));
    }

    @Override
    public void update(SecretId id, SecretState state) {
        states.put(id, state);
        if (state instanceof SecretState.Wiped) {
            passwords.remove(id);
        }
    }

    @Override
    public List<SecretId> overdue(Instant now) {
        return states.entrySet().stream()
                .filter(entry -> isOver(entry.getValue(), now))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isOver(SecretState state, Instant now) {
        return switch (state) {
            case SecretState.Ready(Instant until) -> !now.isBefore(until);
            case SecretState.Opened(String session, Instant until) -> !now.isBefore(until);
            case SecretState.Waiting w -> false;
            case SecretState.Wiped w -> false;
        };
    }
}
