package io.zhangting.access.port;

import io.zhangting.access.domain.CaptchaId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryCaptchaStore implements CaptchaStore {

    private record Kept(String answerHash, Instant expiresAt) {}

    private final Map<CaptchaId, Kept> captchas = new HashMap<>();
    private final Map<CaptchaId, Integer> plays = new HashMap<>();

    @Override
    public void add(CaptchaId id, String answerHash, Instant expiresAt) {
        captchas.put(id, new Kept(answerHash, expiresAt));
    }

    @Override
    public boolean play(CaptchaId id, int times, Instant now) {
        boolean may = captchas.containsKey(id)
                && !captchas.get(id).expiresAt().isBefore(now)
                && plays.getOrDefault(id, 0) < times;
        if (may) {
            plays.merge(id, 1, Integer::sum);
        }
        return may;
    }

    @Override
    public Optional<String> take(CaptchaId id, Instant now) {
        return Optional.ofNullable(captchas.remove(id))
                .filter(kept -> !kept.expiresAt().isBefore(now))
                .map(Kept::answerHash);
    }
}
