package io.zhangting.credentials;

import io.zhangting.credentials.domain.CodeBinding;
import io.zhangting.credentials.domain.CodePurpose;
import io.zhangting.credentials.domain.CodeRules;
import io.zhangting.credentials.domain.Limited;
import io.zhangting.credentials.domain.OneTimeCode;
import io.zhangting.credentials.port.CodeStore;
import io.zhangting.kernel.IdSource;
import io.zhangting.kernel.SecretText;
import io.zhangting.notifications.SendText;
import io.zhangting.notifications.domain.About;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class IssueCodeService implements IssueCode {

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

    /** The pause is for one subject: several passwords may be opened one after the other. */
    @Override
    @Transactional
    public Result issue(CodeBinding binding) {
        String phone = hashes.phone(binding.phone()) + "/" + binding.purpose();
        return limits.take(Map.of(
                        Limited.FLOW_CODES_MINUTE,
                        phone + "/" + binding.subject(),
                        Limited.FLOW_CODES_HOUR,
                        phone,
                        Limited.FLOW_CODES_DAY,
                        phone))
                .<Result>map(Result.TooMany::new)
                .orElseGet(() -> issued(binding));
    }

    private Result issued(CodeBinding binding) {
        issueCounted(binding);
        return new Result.Issued();
    }

    @Override
    @Transactional
    public void issueCounted(CodeBinding binding) {
        OneTimeCode code = OneTimeCode.draw(random);
        UUID id = keep(binding, kept -> code.reveal(digits -> hashes.code(kept, digits)));
        texts.send(
                binding.phone(),
                new SecretText(code.reveal(digits -> text(binding.purpose(), digits))),
                About.event("code/" + id));
    }

    @Override
    @Transactional
    public void pretend(CodeBinding binding) {
        keep(binding, hashes::ofNothing);
    }

    private UUID keep(CodeBinding binding, Function<UUID, String> codeHash) {
        UUID id = ids.next();
        codes.add(new CodeStore.StoredCode(
                id, hashes.binding(binding), codeHash.apply(id), clock.instant().plus(CodeRules.LIFE), 0, false));
        return id;
    }

    private static String text(CodePurpose purpose, String digits) {
        return "您正在办理" + purpose.title() + "，验证码" + digits + "，5分钟内有效。切勿告诉他人；非本人操作请致电客服。";
    }
}
