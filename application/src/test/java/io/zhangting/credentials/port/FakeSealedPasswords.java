package io.zhangting.credentials.port;

import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SealingKey;
import io.zhangting.halls.domain.Opening;
import io.zhangting.kernel.SecretText;
import java.time.Instant;
import java.time.InstantSource;

/** Sealing without any cryptography: the blob says for what and until when it is, and then the text. */
public final class FakeSealedPasswords implements SealedPasswords {

    private final InstantSource clock;

    public FakeSealedPasswords(InstantSource clock) {
        this.clock = clock;
    }

    /** What a browser would send. */
    public static String seal(String text, SealedFor place, Instant until) {
        return String.join("|", place.application().toString(), place.item(), until.toString(), text);
    }

    @Override
    public SealingKey current() {
        return new SealingKey("fake", "x", "y");
    }

    @Override
    public Opening open(String blob, SealedFor expected) {
        String[] parts = blob.split("\\|", 4);
        if (parts.length != 4
                || !parts[0].equals(expected.application().toString())
                || !parts[1].equals(expected.item())) {
            return new Opening.Foreign();
        }
        return clock.instant().isBefore(Instant.parse(parts[2]))
                ? new Opening.Opened(new SecretText(parts[3]))
                : new Opening.Expired();
    }
}
