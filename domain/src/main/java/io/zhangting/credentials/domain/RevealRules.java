package io.zhangting.credentials.domain;

import java.time.Duration;

/** How long a new password can be opened, and repeated when the first look was cut off. */
public final class RevealRules {

    public static final Duration OPEN_WITHIN = Duration.ofHours(72);
    public static final Duration REPEAT_WITHIN = Duration.ofMinutes(10);

    private RevealRules() {}
}
