package io.zhangting.access.port;

import io.zhangting.access.domain.CaptchaId;
import java.time.Instant;
import java.util.Optional;

/** Captcha answers, kept as keyed hashes; each can be asked for once. */
public interface CaptchaStore {

    void add(CaptchaId id, String answerHash, Instant expiresAt);

    /** Takes the hash away, so that a captcha is worth one try; empty when unknown, used or expired. */
    Optional<String> take(CaptchaId id, Instant now);
}
