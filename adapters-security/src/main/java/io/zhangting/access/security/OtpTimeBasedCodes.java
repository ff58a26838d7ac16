package io.zhangting.access.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.zhangting.access.port.TimeBasedCodes;
import io.zhangting.kernel.SecretText;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;

/** TOTP as phones' authenticator apps speak it: SHA-1, six digits, 30 seconds, one step of tolerance. */
@Component
class OtpTimeBasedCodes implements TimeBasedCodes {

    private static final int SECRET_BYTES = 20;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random;

    OtpTimeBasedCodes(SecureRandom random) {
        this.random = random;
    }

    @Override
    public SecretText newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new SecretText(new Base32().encodeToString(secret));
    }

    @Override
    public Optional<Long> matchingStep(SecretText secret, String typed, Instant now) {
        long seconds = generator.getTimeStep().toSeconds();
        long current = now.getEpochSecond() / seconds;
        return Stream.of(current - 1, current, current + 1)
                .filter(step -> same(code(secret, Instant.ofEpochSecond(step * seconds)), typed))
                .findFirst();
    }

    private String code(SecretText secret, Instant at) {
        return secret.reveal(base32 -> {
            try {
                return generator.generateOneTimePasswordString(
                        new SecretKeySpec(new Base32().decode(base32), generator.getAlgorithm()), at);
            } catch (InvalidKeyException malformed) {
                throw new IllegalStateException("a stored TOTP secret is malformed", malformed);
            }
        });
    }

    private static boolean same(String expected, String typed) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
