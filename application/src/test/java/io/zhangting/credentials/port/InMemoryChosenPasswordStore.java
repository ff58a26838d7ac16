package io.zhangting.credentials.port;

import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SecretState;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryChosenPasswordStore implements ChosenPasswordStore {

    private final Map<SealedFor, Kept> kept = new HashMap<>();
    private final Map<SealedFor, SecretState.Why> wiped = new HashMap<>();

    @Override
    public void save(SealedFor place, String blob, Instant expiresAt) {
        kept.put(place, new Kept(blob, expiresAt));
    }

    @Override
    public Optional<Kept> find(SealedFor place) {
        return Optional.ofNullable(kept.get(place));
    }

    @Override
    public List<SealedFor> kept(UUID application) {
        return kept.keySet().stream()
                .filter(place -> place.application().equals(application))
                .sorted(Comparator.comparing(SealedFor::item))
                .toList();
    }

    @Override
    public boolean wipe(SealedFor place, SecretState.Why why, Instant at) {
        wiped.put(place, why);
        return kept.remove(place) != null;
    }

    @Override
    public List<SealedFor> expired(Instant now) {
        return kept.entrySet().stream()
                .filter(entry -> !now.isBefore(entry.getValue().expiresAt()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
