package io.zhangting.credentials;

import io.zhangting.credentials.domain.CodeBinding;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.domain.OneTimeCode;
import io.zhangting.credentials.port.CodeStore;
import io.zhangting.credentials.port.Limits;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.SecretText;
import io.zhangting.notifications.SendText;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class IssueCodeService implements IssueCode {

    private static final List<Limit> PER_PHONE = List.of(
            new Limit("code-per-minute", 1, CodeRules.RESEND_AFTER),
            new Limit("code-per-hour", 5, Duration.ofHours(1)),
            new Limit("code-per-day", 10, Duration.ofDays(1)));

    private final CodeStore codes;
    private final Limits limits;
    private final CodeHashes hashes;
    private final SendText texts;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final IdSource ids;

    IssueCodeService(
            CodeStore codes,
            Limits limits,
            CodeHashes hashes,
            SendText texts,
            RandomGenerator random,
            InstantSource clock,
            IdSource ids) {
        this.codes = codes;
        this.limits = limits;
        this.hashes = hashes;
        this.texts = texts;
        this.random = random;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    @Transactional
    public Result issue(CodeBinding binding) {
        String key = hashes.phone(binding.phone()) + "/" + binding.purpose();
        Optional<Duration> wait = PER_PHONE.stream()
                .flatMap(limit -> limits.blockedFor(limit, key).stream())
                .max(Comparator.naturalOrder());
        if (wait.isPresent()) {
            return new Result.TooMany(wait.get());
        }
        PER_PHONE.forEach(limit -> limits.count(limit, key));
        send(binding, OneTimeCode.draw(random));
        return new Result.Issued();
    }

    private void send(CodeBinding binding, OneTimeCode code) {
        UUID id = ids.next();
        codes.add(new CodeStore.StoredCode(
                id,
                hashes.binding(binding),
                code.reveal(digits -> hashes.code(id, digits)),
                clock.instant().plus(CodeRules.LIFE),
                0,
                false));
        texts.send(binding.phone(), new SecretText(code.reveal(digits -> text(binding.purpose(), digits))));
    }

    private static String text(CodePurpose purpose, String digits) {
        return "您正在办理" + purpose.title() + "，验证码" + digits + "，5分钟内有效。切勿告诉他人；非本人操作请致电客服。";
    }
}
