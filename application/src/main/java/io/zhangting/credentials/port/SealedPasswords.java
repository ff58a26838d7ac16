package io.zhangting.credentials.port;

import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SealingKey;
import io.zhangting.kernel.SecretText;

/** Passwords that a customer's browser sealed for this hall (JWE compact, ECDH-ES and A256GCM). */
public interface SealedPasswords {

    /** The public key that browsers seal with now. */
    SealingKey current();

    /** Opens a blob in memory; refuses what is foreign, expired or altered. */
    Opening open(String blob, SealedFor expected);

    /** What came out of a blob. */
    sealed interface Opening {

        record Opened(SecretText text) implements Opening {}

        /** Sealed for something else, not for a key of this hall, altered, or not of the only accepted form. */
        record Foreign() implements Opening {}

        record Expired() implements Opening {}
    }
}
