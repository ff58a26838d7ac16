package io.zhangting.access;

import io.zhangting.access.domain.Caller;
import io.zhangting.credentials.CheckLimits;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.kernel.KeyedHash;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Limits of captchas: for the address, except for a device that a customer signed in from. */
@Component
class CaptchaLimits {

    private final CheckLimits limits;
    private final Strangers strangers;
    private final KeyedHash hash;

    CaptchaLimits(CheckLimits limits, Strangers strangers, KeyedHash hash) {
        this.limits = limits;
        this.strangers = strangers;
        this.hash = hash;
    }

    Optional<Duration> take(Caller caller) {
        Map<Limited, String> keys = new EnumMap<>(Map.of(Limited.CAPTCHAS_PER_DEVICE, caller.device()));
        if (strangers.isOne(caller)) {
            keys.put(
                    Limited.CAPTCHAS_PER_ADDRESS,
                    hash.text("origin", caller.address().value()));
        }
        return limits.take(keys);
    }
}
