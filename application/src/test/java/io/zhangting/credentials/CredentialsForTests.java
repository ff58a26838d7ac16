package io.zhangting.credentials;

import io.zhangting.credentials.port.InMemoryCodeStore;
import io.zhangting.credentials.port.InMemoryLimits;
import io.zhangting.credentials.port.InMemorySecretStore;
import io.zhangting.kernel.FakeKeyedHash;
import io.zhangting.kernel.IdSource;
import io.zhangting.notifications.SendText;
import java.time.InstantSource;
import java.util.Random;

/** The services of this package, put together by hand. */
public final class CredentialsForTests {

    public final IssueCode issue;
    public final VerifyCode verify;
    public final CheckLimits limits;
    public final KeepPassword keep;
    public final RevealPassword reveal;

    public CredentialsForTests(SendText texts, InstantSource clock, IdSource ids) {
        InMemoryCodeStore codes = new InMemoryCodeStore();
        InMemoryLimits counts = new InMemoryLimits(clock);
        InMemorySecretStore secrets = new InMemorySecretStore();
        CodeHashes hashes = new CodeHashes(new FakeKeyedHash());
        Random random = new Random(7);
        limits = new CheckLimitsService(counts);
        issue = new IssueCodeService(codes, limits, hashes, texts, random, clock, ids);
        verify = new VerifyCodeService(codes, counts, hashes, clock);
        keep = new KeepPasswordService(secrets, random, clock);
        reveal = new RevealPasswordService(secrets, clock);
    }
}
