package io.zhangting.access;

import io.zhangting.access.domain.Caller;
import io.zhangting.credentials.CheckLimits;
import io.zhangting.credentials.VerifyCode;
import io.zhangting.credentials.domain.CodeVerdict;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.kernel.KeyedHash;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Judges the code of a sign-in and counts failures, for the session and the device always, for the address only when a
 * stranger to the customer tries, and for the customer as {@link VerifyCode} does.
 */
@Component
class SignInTries {

    private final VerifyCode codes;
    private final CheckLimits limits;
    private final Strangers strangers;
    private final KeyedHash hash;

    SignInTries(VerifyCode codes, CheckLimits limits, Strangers strangers, KeyedHash hash) {
        this.codes = codes;
        this.limits = limits;
        this.strangers = strangers;
        this.hash = hash;
    }

    CodeVerdict judge(SignInCustomer.Attempt attempt) {
        Map<Limited, String> keys = keys(attempt);
        return limits.blockedFor(keys)
                .<CodeVerdict>map(CodeVerdict.TooManyTries::new)
                .orElseGet(() -> verify(attempt, keys));
    }

    private CodeVerdict verify(SignInCustomer.Attempt attempt, Map<Limited, String> keys) {
        Caller caller = attempt.caller();
        CodeVerdict verdict = codes.verify(
                SignInCustomerService.binding(attempt.claim(), attempt.phone(), caller.session()),
                attempt.code(),
                strangers.lane(caller, attempt.claim()));
        if (verdict instanceof CodeVerdict.Wrong) {
            limits.count(keys);
        }
        return verdict;
    }

    private Map<Limited, String> keys(SignInCustomer.Attempt attempt) {
        Caller caller = attempt.caller();
        Map<Limited, String> keys = new EnumMap<>(
                Map.of(Limited.FAILURES_PER_SESSION, caller.session(), Limited.FAILURES_PER_DEVICE, caller.device()));
        if (strangers.isOne(caller, attempt.claim())) {
            keys.put(
                    Limited.FAILURES_PER_ADDRESS,
                    hash.text("origin", caller.address().value()));
        }
        return keys;
    }
}
