package io.zhangting.access.port;

import io.zhangting.kernel.SecretText;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;

/** Codes that are easy to foretell. */
public final class FakeTimeBasedCodes implements TimeBasedCodes {

    private int secrets;

    @Override
    public SecretText newSecret() {
        secrets++;
        return new SecretText("SECRET" + secrets);
    }

    @Override
    public Optional<Long> matchingStep(SecretText secret, String typed, Instant now) {
        long current = stepOf(now);
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> code(secret, step).equals(typed))
                .boxed()
                .findFirst();
    }

    public static long stepOf(Instant now) {
        return now.getEpochSecond() / 30;
    }

    /** The code of one step. */
    public static String code(SecretText secret, long step) {
        return secret.reveal(text -> "%06d".formatted(Math.floorMod(31L * text.hashCode() + step, 1_000_000L)));
    }
}
