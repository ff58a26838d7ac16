package io.zhangting.credentials.port;

import io.zhangting.kernel.SecretText;
import java.util.UUID;

/** Passwords that a customer's browser sealed for this hall (JWE compact, ECDH-ES and A256GCM). */
public interface SealedPasswords {

    /** The public key that browsers seal with now. */
    SealingKey current();

    /** Opens a blob in memory; refuses what is foreign, expired or altered. */
    Opening open(String blob, SealedFor expected);

    /** A public key on the curve P-256: its id and its point, each coordinate in base64url as in a JWK. */
    record SealingKey(String kid, String x, String y) {}

    /** What the protected header has to say: the application and the kind of its item, such as {@code trading}. */
    record SealedFor(UUID application, String item) {}

    /** What came out of a blob. */
    sealed interface Opening {

        record Opened(SecretText text) implements Opening {}

        /** Sealed for something else, not for a key of this hall, altered, or not of the only accepted form. */
        record Foreign() implements Opening {}

        record Expired() implements Opening {}
    }
}
