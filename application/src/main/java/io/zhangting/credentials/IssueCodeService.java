package io.zhangting.credentials;

import io.zhangting.credentials.domain.CodeBinding;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.credentials.domain.Limit;
import io.zhangting.credentials.domain.OneTimeCode;
import io.zhangting.credentials.port.CodeStore;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.SecretText;
import io.zhangting.notifications.SendText;
import io.zhangting.notifications.domain.About;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class IssueCodeService implements IssueCode {

    /** For one subject: several passwords may be opened one after the other. */
    private static final Limit PER_SUBJECT = new Limit("code-per-minute", 1, CodeRules.RESEND_AFTER);

    private static final Limit PER_HOUR = new Limit("code-per-hour", 10, Duration.ofHours(1));
    private static final Limit PER_DAY = new Limit("code-per-day", 30, Duration.ofDays(1));

    private final CodeStore codes;
    private final CheckLimits limits;
    private final CodeHashes hashes;
    private final SendText texts;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final IdSource ids;

    IssueCodeService(
            CodeStore codes,
            CheckLimits limits,
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
        String phone = hashes.phone(binding.phone()) + "/" + binding.purpose();
        Optional<Duration> wait =
                limits.take(Map.of(PER_SUBJECT, phone + "/" + binding.subject(), PER_HOUR, phone, PER_DAY, phone));
        if (wait.isPresent()) {
            return new Result.TooMany(wait.get());
        }
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
        texts.send(
                binding.phone(),
                new SecretText(code.reveal(digits -> text(binding.purpose(), digits))),
                About.event("code/" + id));
    }

    private static String text(CodePurpose purpose, String digits) {
        return "您正在办理" + purpose.title() + "，验证码" + digits + "，5分钟内有效。切勿告诉他人；非本人操作请致电客服。";
    }
}
