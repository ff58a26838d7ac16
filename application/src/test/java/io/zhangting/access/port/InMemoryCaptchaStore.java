package io.zhangting.access.port;

import io.zhangting.access.domain.CaptchaId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryCaptchaStore implements CaptchaStore {

    private record Kept(String answerHash, Instant expiresAt) {}

    private final Map<CaptchaId, Kept> captchas = new HashMap<>();

    @Override
    public void add(CaptchaId id, String answerHash, Instant expiresAt) {
        captchas.put(id, new Kept(answerHash, expiresAt));
    }

    @Override
    public Optional<String> take(CaptchaId id, Instant now) {
        return Optional.ofNullable(captchas.remove(id))
                .filter(kept -> !kept.expiresAt().isBefore(now))
                .map(Kept::answerHash);
    }
}
