package io.zhangting.access.port;

import io.zhangting.access.domain.CaptchaId;
import java.time.Instant;
import java.util.Optional;

/** Captcha answers, kept as keyed hashes; each can be asked for once. */
public interface CaptchaStore {

    void add(CaptchaId id, String answerHash, Instant expiresAt);

    /** Counts that it is read out; false when it is unknown, used, expired, or was read out so many times. */
    boolean play(CaptchaId id, int times, Instant now);

    /** Takes the hash away, so that a captcha is worth one try; empty when unknown, used or expired. */
    Optional<String> take(CaptchaId id, Instant now);
}
