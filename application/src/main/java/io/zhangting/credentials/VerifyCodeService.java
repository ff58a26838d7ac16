package io.zhangting.credentials;

import io.zhangting.credentials.domain.CodeBinding;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.credentials.domain.CodeVerdict;
import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.port.CodeStore;
import io.zhangting.credentials.port.Limits;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class VerifyCodeService implements VerifyCode {

    private static final Limit FAILURES =
            new Limit("code-failures", CodeRules.FAILURES_PER_ACCOUNT, CodeRules.FAILURE_WINDOW);

    private final CodeStore codes;
    private final Limits limits;
    private final CodeHashes hashes;
    private final InstantSource clock;

    VerifyCodeService(CodeStore codes, Limits limits, CodeHashes hashes, InstantSource clock) {
        this.codes = codes;
        this.limits = limits;
        this.hashes = hashes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CodeVerdict verify(CodeBinding binding, String typed) {
        String account = hashes.account(binding.account());
        return limits.blockedFor(FAILURES, account)
                .<CodeVerdict>map(CodeVerdict.TooManyTries::new)
                .orElseGet(() -> judge(binding, typed.strip(), account));
    }

    private CodeVerdict judge(CodeBinding binding, String typed, String account) {
        Optional<CodeStore.StoredCode> code =
                codes.lockLatest(hashes.binding(binding)).filter(this::isUsable);
        code.ifPresent(tried -> codes.countTry(tried.id()));
        if (code.filter(sent -> matches(sent, typed)).isEmpty()) {
            limits.count(FAILURES, account);
            return new CodeVerdict.Wrong();
        }
        codes.use(code.get().id());
        limits.forget(FAILURES, account);
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
