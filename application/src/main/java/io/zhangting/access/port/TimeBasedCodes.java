package io.zhangting.access.port;

import io.zhangting.kernel.SecretText;
import java.time.Instant;
import java.util.Optional;

/** Time-based one-time passwords (RFC 6238: SHA-1, 6 digits, 30 seconds). */
public interface TimeBasedCodes {

    /** A new secret, base32. */
    SecretText newSecret();

    /** The step to which a typed code belongs, within one step of now; empty when it fits none. */
    Optional<Long> matchingStep(SecretText secret, String typed, Instant now);
}
