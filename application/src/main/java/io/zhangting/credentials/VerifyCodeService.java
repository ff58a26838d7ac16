package io.zhangting.credentials;

import io.zhangting.credentials.domain.CodeBinding;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.credentials.domain.CodeVerdict;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.credentials.port.CodeStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class VerifyCodeService implements VerifyCode {

    /** Judged where no code was asked for: it takes as long, and counts for nobody. */
    private static final CodeStore.StoredCode NONE =
            new CodeStore.StoredCode(new UUID(0, 0), "", "", Instant.EPOCH, 0, true);

    private static final String NOBODY = "nobody";

    private final CodeStore codes;
    private final CheckLimits limits;
    private final CodeHashes hashes;
    private final InstantSource clock;

    VerifyCodeService(CodeStore codes, CheckLimits limits, CodeHashes hashes, InstantSource clock) {
        this.codes = codes;
        this.limits = limits;
        this.hashes = hashes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CodeVerdict verify(CodeBinding binding, String typed, String lane) {
        String customer = hashes.customer(binding) + "/" + lane;
        return limits.blockedFor(Map.of(Limited.FAILURES_PER_CUSTOMER, customer))
                .<CodeVerdict>map(CodeVerdict.TooManyTries::new)
                .orElseGet(() -> judge(binding, typed.strip(), customer));
    }

    private CodeVerdict judge(CodeBinding binding, String typed, String customer) {
        return codes.lockLatest(hashes.binding(binding))
                .map(code -> judge(code, typed, customer))
                .orElseGet(() -> judge(NONE, typed, NOBODY));
    }

    private CodeVerdict judge(CodeStore.StoredCode code, String typed, String customer) {
        codes.countTry(code.id());
        if (!matches(code, typed) || !isUsable(code)) {
            limits.count(Map.of(Limited.FAILURES_PER_CUSTOMER, customer));
            return new CodeVerdict.Wrong();
        }
        codes.use(code.id());
        limits.forget(Limited.FAILURES_PER_CUSTOMER, customer);
        return new CodeVerdict.Right();
    }

    private boolean isUsable(CodeStore.StoredCode code) {
        return !code.used()
                && code.tries() < CodeRules.TRIES_PER_CODE
                && clock.instant().isBefore(code.expiresAt());
    }

    private boolean matches(CodeStore.StoredCode code, String typed) {
        return MessageDigest.isEqual(
                code.codeHash().getBytes(StandardCharsets.US_ASCII),
                hashes.code(code.id(), typed).getBytes(StandardCharsets.US_ASCII));
    }
}
