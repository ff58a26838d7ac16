package io.zhangting.credentials;

import io.zhangting.credentials.domain.LimitRules;
import io.zhangting.credentials.port.FakeSealedPasswords;
import io.zhangting.credentials.port.InMemoryChosenPasswordStore;
import io.zhangting.credentials.port.InMemoryCodeStore;
import io.zhangting.credentials.port.InMemoryLimits;
import io.zhangting.credentials.port.InMemorySecretStore;
import io.zhangting.halls.port.HallPacks;
import io.zhangting.kernel.FakeKeyedHash;
import io.zhangting.kernel.IdSource;
import io.zhangting.notifications.SendText;
import java.time.InstantSource;
import java.util.Random;
import org.springframework.context.ApplicationEventPublisher;

/** The services of this package, put together by hand. */
public final class CredentialsForTests {

    public final IssueCode issue;
    public final VerifyCode verify;
    public final CheckLimits limits;
    public final KeepPassword keep;
    public final RevealPassword reveal;
    public final KeepChosenPassword chosen;
    public final InMemoryChosenPasswordStore chosenPasswords = new InMemoryChosenPasswordStore();

    public CredentialsForTests(
            SendText texts, HallPacks packs, InstantSource clock, IdSource ids, ApplicationEventPublisher events) {
        InMemoryCodeStore codes = new InMemoryCodeStore();
        InMemoryLimits counts = new InMemoryLimits(clock);
        InMemorySecretStore secrets = new InMemorySecretStore();
        CodeHashes hashes = new CodeHashes(new FakeKeyedHash());
        Random random = new Random(7);
        limits = new CheckLimitsService(counts, LimitRules.defaults());
        issue = new IssueCodeService(codes, limits, hashes, texts, random, clock, ids);
        verify = new VerifyCodeService(codes, limits, hashes, clock);
        FakeSealedPasswords sealed = new FakeSealedPasswords(clock);
        ChosenPasswords opened = new ChosenPasswords(sealed, chosenPasswords, clock, events);
        keep = new KeepPasswordService(secrets, opened, random, clock);
        chosen = new KeepChosenPasswordService(sealed, chosenPasswords, opened, packs, clock);
        reveal = new RevealPasswordService(secrets, clock);
    }
}
