package io.zhangting.credentials.domain;

import java.time.Duration;

/** Limits of one-time codes (ASVS 6.5.5, 6.6.3; NIST 800-63B-4 §3.1.3.2). */
public final class CodeRules {

    public static final Duration LIFE = Duration.ofMinutes(5);
    public static final Duration RESEND_AFTER = Duration.ofSeconds(60);
    public static final int TRIES_PER_CODE = 5;

    private CodeRules() {}
}
