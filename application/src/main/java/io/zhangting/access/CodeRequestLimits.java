package io.zhangting.access;

import io.zhangting.access.domain.Caller;
import io.zhangting.access.domain.HallCapReached;
import io.zhangting.credentials.CheckLimits;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.kernel.KeyedHash;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Limits of requests for sign-in codes. Nobody can use up what belongs to a device that the customer signed in from
 * before: neither the customer's codes, nor those of the address, nor those of the whole hall.
 */
@Component
class CodeRequestLimits {

    private static final String ALL = "all";
    private static final List<Limited> CAPS = List.of(Limited.HALL_CODES_DAY, Limited.HALL_CODES_MINUTE);

    private final CheckLimits limits;
    private final Strangers strangers;
    private final KeyedHash hash;
    private final ApplicationEventPublisher events;

    CodeRequestLimits(CheckLimits limits, Strangers strangers, KeyedHash hash, ApplicationEventPublisher events) {
        this.limits = limits;
        this.strangers = strangers;
        this.hash = hash;
        this.events = events;
    }

    Optional<Duration> take(RequestSignInCode.Request request) {
        Map<Limited, String> keys = keys(request);
        Optional<Duration> wait = limits.take(keys);
        if (wait.isPresent()) {
            CAPS.stream()
                    .filter(cap -> keys.containsKey(cap)
                            && limits.blockedFor(Map.of(cap, ALL)).isPresent())
                    .findFirst()
                    .ifPresent(cap -> events.publishEvent(new HallCapReached(cap)));
        }
        return wait;
    }

    private Map<Limited, String> keys(RequestSignInCode.Request request) {
        Caller caller = request.caller();
        String customer = hash.text(
                        "code-request",
                        request.claim().key() + "\n" + request.phone().value()) + "/"
                + strangers.lane(caller, request.claim());
        Map<Limited, String> keys = new EnumMap<>(Map.of(
                Limited.CODES_PER_CUSTOMER_MINUTE,
                customer,
                Limited.CODES_PER_CUSTOMER_DAY,
                customer,
                Limited.CODES_PER_SESSION,
                caller.session(),
                Limited.CODES_PER_DEVICE_HOUR,
                caller.device(),
                Limited.CODES_PER_DEVICE_DAY,
                caller.device()));
        if (strangers.isOne(caller, request.claim())) {
            keys.put(
                    Limited.CODES_PER_ADDRESS,
                    hash.text("origin", caller.address().value()));
            CAPS.forEach(cap -> keys.put(cap, ALL));
        }
        return keys;
    }
}
